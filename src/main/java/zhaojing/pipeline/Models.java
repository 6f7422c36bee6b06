package zhaojing.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhaojing.model.ModelFile;

/**
 * The folder of knowledge a run reads: campaigns, lexicons, official wording, rubric.
 *
 * @param root folder {@code models}, on disk or inside the jar
 */
public record Models(Path root) {
  /** The knowledge that came with the program. */
  public static Models bundled() {
    URL url = Models.class.getResource("/models");
    if (url == null) {
      throw new IllegalStateException("the jar holds no models");
    }
    try {
      URI uri = url.toURI();
      return new Models("jar".equals(uri.getScheme()) ? inJar(uri) : Path.of(uri));
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the jar's models can't be opened", e);
    }
  }

  private static Path inJar(URI uri) throws IOException {
    FileSystem jar;
    try {
      jar = FileSystems.newFileSystem(uri, Map.of());
    } catch (FileSystemAlreadyExistsException e) {
      jar = FileSystems.getFileSystem(uri);
    }
    return jar.getPath("/models");
  }

  /**
   * Opens one file.
   *
   * @throws ConfigurationException when it is not there
   */
  public InputStream open(String name) {
    try {
      return Files.newInputStream(root.resolve(name));
    } catch (IOException e) {
      Path missing = root.resolve(name);
      throw new ConfigurationException("找不到数据文件 " + missing, "No such data file: " + missing, e);
    }
  }

  /** Names of the files in a folder, relative to the root, sorted. */
  public List<String> list(String folder) {
    try (Stream<Path> files = Files.walk(root.resolve(folder))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      Path missing = root.resolve(folder);
      throw new ConfigurationException("找不到数据目录 " + missing, "No such data folder: " + missing, e);
    }
  }

  /** Ids of the campaigns, sorted. */
  public List<String> campaigns() {
    return list("campaigns").stream()
        .filter(name -> name.endsWith(".yaml"))
        .map(name -> name.substring("campaigns/".length(), name.length() - ".yaml".length()))
        .toList();
  }

  /** Every file with its hash, sorted by name. */
  public List<ModelFile> files() {
    return list("").stream().map(name -> new ModelFile(name, sha256(root.resolve(name)))).toList();
  }

  static String sha256(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
