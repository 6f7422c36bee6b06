package zhaojing.similarity.library;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a library into one zip file: {@value #TEXTS}, one text a line by id, then {@value
 * #MANIFEST} with their number and hash, so that a file cut off has none. Libraries with the same
 * texts give the same bytes.
 */
public final class LibraryExport {
  static final String TEXTS = "texts.jsonl";
  static final String MANIFEST = "manifest.json";
  static final String FORMAT = "zhaojing-library";
  static final int VERSION = 1;

  /** Zip files can't be without a date; the oldest they know. */
  private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

  private LibraryExport() {}

  /**
   * Writes the whole file or none.
   *
   * @return the number of texts
   * @throws FileAlreadyExistsException when {@code file} exists
   */
  public static int write(Library library, Path file) throws IOException {
    Path target = file.toAbsolutePath();
    if (Files.exists(target)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path unfinished =
        Files.createTempFile(target.getParent(), target.getFileName().toString(), ".unfinished");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        write(library, out);
      }
      try {
        Files.move(unfinished, target, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(unfinished, target);
      }
    } finally {
      Files.deleteIfExists(unfinished);
    }
    return library.size();
  }

  private static void write(Library library, OutputStream out) throws IOException {
    MessageDigest digest = LibraryId.newDigest();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      begin(zip, TEXTS);
      OutputStream texts = new DigestOutputStream(zip, digest);
      List<String> ids = library.ids();
      for (String id : ids) {
        String line = ExportedLine.of(library.text(id).orElseThrow());
        texts.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
      begin(zip, MANIFEST);
      String manifest =
          "{\"format\":\"%s\",\"version\":%d,\"texts\":%d,\"sha256\":\"%s\"}\n"
              .formatted(FORMAT, VERSION, ids.size(), HexFormat.of().formatHex(digest.digest()));
      zip.write(manifest.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_DATE);
    zip.putNextEntry(entry);
  }
}
