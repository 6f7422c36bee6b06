package zhaojing.ingest.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * Photos as phones keep them (HEIC and its kin). No free Java library reads them; the program
 * {@code heif-convert} of libheif does, where it is installed.
 */
public final class PhonePhoto {
  private static final Set<String> MEDIA_TYPES =
      Set.of(
          "image/heic", "image/heic-sequence", "image/heif", "image/heif-sequence", "image/avif");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Looked for once. */
  private static final Optional<Path> PROGRAM =
      SearchPath.programs(SearchPath.ofMachine(), "heif-convert").findFirst();

  private PhonePhoto() {}

  /** The program that can read them, if there is one. */
  public static Optional<Path> program() {
    return PROGRAM;
  }

  /** Whether a file of this media type is one. */
  public static boolean is(String mediaType) {
    return MEDIA_TYPES.contains(mediaType);
  }

  /**
   * The same picture as png, turned as it was held.
   *
   * @throws IOException when there is no program or it can't read the file
   * @throws InterruptedException when the calling thread is interrupted
   */
  static byte[] png(byte[] bytes) throws IOException, InterruptedException {
    Path program = PROGRAM.orElseThrow(() -> new IOException("no heif-convert"));
    Path folder = Files.createTempDirectory("zhaojing-photo");
    Path photo = folder.resolve("photo.heic");
    Path png = folder.resolve("photo.png");
    try {
      Files.write(photo, bytes);
      OutsideProgram.run(
          List.of(program.toString(), "--quiet", photo.toString(), png.toString()),
          new byte[0],
          PATIENCE);
      return Files.readAllBytes(png);
    } catch (TimeoutException e) {
      throw new IOException(e);
    } finally {
      for (Path file : List.of(photo, png, folder)) {
        Files.deleteIfExists(file);
      }
    }
  }
}
