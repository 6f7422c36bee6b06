package zhaojing.sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Several made files put into one archive.
 *
 * @param path of the archive, relative to the target
 * @param names encoding of the names inside, where the format does not say it
 * @param files relative to the target, taken out of it; in the archive they lie under their path
 *     relative to the archive's folder
 */
public record Packing(String path, Charset names, List<String> files) {
  public Packing {
    files = List.copyOf(files);
  }

  @JsonCreator
  static Packing of(
      @JsonProperty(value = "path", required = true) String path,
      @JsonProperty("names") String names,
      @JsonProperty(value = "files", required = true) List<String> files) {
    return new Packing(
        path, names == null ? StandardCharsets.UTF_8 : Charset.forName(names), files);
  }

  /** By the extension of {@link #path}. */
  PackFormat format() {
    return PackFormat.ofName(path);
  }

  /** The name of {@code file} inside the archive. */
  String nameInside(String file) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return file.startsWith(folder) ? file.substring(folder.length()) : file;
  }
}
