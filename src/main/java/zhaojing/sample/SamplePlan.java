package zhaojing.sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What of a sample corpus differs from the ordinary; the format is shown in the package's page.
 *
 * @param files properties by path
 */
public record SamplePlan(
    Map<String, SampleProperties> files, List<Damage> damage, List<Packing> zip) {
  public static final SamplePlan NOTHING = new SamplePlan(Map.of(), List.of(), List.of());

  public SamplePlan {
    files = Map.copyOf(files);
    damage = List.copyOf(damage);
    zip = List.copyOf(zip);
  }

  @JsonCreator
  static SamplePlan of(
      @JsonProperty("files") Map<String, SampleProperties> files,
      @JsonProperty("damage") List<Damage> damage,
      @JsonProperty("zip") List<Packing> zip) {
    return new SamplePlan(
        files == null ? Map.of() : files,
        damage == null ? List.of() : damage,
        zip == null ? List.of() : zip);
  }

  /** Reads a plan; {@link #NOTHING} when there is no such file. Throws on unknown fields. */
  public static SamplePlan read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return NOTHING;
    }
    return new ObjectMapper(new YAMLFactory()).readValue(file.toFile(), SamplePlan.class);
  }
}
