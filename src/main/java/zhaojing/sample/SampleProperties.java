package zhaojing.sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a file says of itself, as far as its format can.
 *
 * @param encoding of txt and html, by the names in {@link SampleEncoding}
 */
public record SampleProperties(
    SampleEncoding encoding,
    Optional<String> creator,
    Optional<String> lastModifiedBy,
    Optional<Instant> created,
    Optional<Instant> modified,
    OptionalInt editMinutes,
    OptionalInt revision,
    String application) {
  public static final SampleProperties NONE =
      new SampleProperties(
          SampleEncoding.UTF_8,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          "Microsoft Office Word");

  /** Reads one entry of {@code files:} in a plan; absent fields are null here and nowhere else. */
  @JsonCreator
  static SampleProperties of(
      @JsonProperty("encoding") String encoding,
      @JsonProperty("creator") String creator,
      @JsonProperty("lastModifiedBy") String lastModifiedBy,
      @JsonProperty("created") String created,
      @JsonProperty("modified") String modified,
      @JsonProperty("editMinutes") Integer editMinutes,
      @JsonProperty("revision") Integer revision,
      @JsonProperty("application") String application) {
    return new SampleProperties(
        encoding == null ? NONE.encoding : SampleEncoding.of(encoding),
        Optional.ofNullable(creator),
        Optional.ofNullable(lastModifiedBy),
        Optional.ofNullable(created).map(Instant::parse),
        Optional.ofNullable(modified).map(Instant::parse),
        editMinutes == null ? OptionalInt.empty() : OptionalInt.of(editMinutes),
        revision == null ? OptionalInt.empty() : OptionalInt.of(revision),
        application == null ? NONE.application : application);
  }

  /** The same with another author. */
  public SampleProperties withCreator(String name) {
    return new SampleProperties(
        encoding,
        Optional.of(name),
        lastModifiedBy,
        created,
        modified,
        editMinutes,
        revision,
        application);
  }

  /** The same in another encoding. */
  public SampleProperties withEncoding(SampleEncoding other) {
    return new SampleProperties(
        other, creator, lastModifiedBy, created, modified, editMinutes, revision, application);
  }
}
