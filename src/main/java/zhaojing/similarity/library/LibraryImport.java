package zhaojing.similarity.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import zhaojing.similarity.library.LibraryException.Problem;

/**
 * Adds what an exported library holds. The file may come from anybody: everything is checked, names
 * in it are never used as files, and nothing is added unless all of it is right.
 */
public final class LibraryImport {
  private static final int MAX_LINE_BYTES = 32 << 20;
  private static final int MAX_MANIFEST_BYTES = 4096;
  private static final int MAX_TEXTS = 2_000_000;

  private final long maxBytes;

  /** With room for a million texts. */
  public LibraryImport() {
    this(8L << 30);
  }

  /**
   * @param maxBytes of the texts, expanded
   */
  public LibraryImport(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** How many texts the file holds and how many of them were new. */
  public record Imported(int texts, int added) {}

  /**
   * Adds to an open library and commits; when this throws, close the writer and nothing has
   * changed.
   *
   * @throws LibraryException when the file is no export, damaged, of another version, or too large
   */
  public Imported read(Path file, LibraryWriter library) throws IOException {
    MessageDigest digest = LibraryId.newDigest();
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
      expect(zip, LibraryExport.TEXTS, file);
      Imported imported =
          texts(new BoundedLines(zip, digest, MAX_LINE_BYTES, maxBytes), library, file);
      String sha256 = HexFormat.of().formatHex(digest.digest());
      expect(zip, LibraryExport.MANIFEST, file);
      check(manifest(zip, file), imported.texts(), sha256, file);
      if (zip.getNextEntry() != null) {
        throw new LibraryException(Problem.NOT_AN_EXPORT, file);
      }
      library.commit();
      return imported;
    } catch (BoundedLines.TooMuch e) {
      throw new LibraryException(Problem.TOO_LARGE, file, e);
    } catch (ZipException
        | java.io.EOFException
        | CharacterCodingException
        | JsonProcessingException e) {
      throw new LibraryException(Problem.NOT_AN_EXPORT, file, e);
    } catch (IllegalArgumentException e) {
      throw new LibraryException(Problem.NOT_AN_EXPORT, file, e);
    }
  }

  private static void expect(ZipInputStream zip, String name, Path file) throws IOException {
    ZipEntry entry = zip.getNextEntry();
    if (entry == null || !entry.getName().equals(name)) {
      throw new LibraryException(Problem.NOT_AN_EXPORT, file);
    }
  }

  private static Imported texts(BoundedLines lines, LibraryWriter library, Path file)
      throws IOException {
    Set<String> seen = new HashSet<>();
    int added = 0;
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      LibraryText text = ExportedLine.text(line.get());
      if (!seen.add(text.entry().id())) {
        throw new LibraryException(Problem.NOT_AN_EXPORT, file);
      }
      if (seen.size() > MAX_TEXTS) {
        throw new LibraryException(Problem.TOO_LARGE, file);
      }
      added += library.add(text) ? 1 : 0;
    }
    return new Imported(seen.size(), added);
  }

  private static JsonNode manifest(ZipInputStream zip, Path file) throws IOException {
    byte[] bytes = zip.readNBytes(MAX_MANIFEST_BYTES);
    if (bytes.length == MAX_MANIFEST_BYTES) {
      throw new LibraryException(Problem.NOT_AN_EXPORT, file);
    }
    return new ObjectMapper().readTree(bytes);
  }

  private static void check(JsonNode manifest, int texts, String sha256, Path file)
      throws LibraryException {
    if (!manifest.path("format").asText().equals(LibraryExport.FORMAT)) {
      throw new LibraryException(Problem.NOT_AN_EXPORT, file);
    }
    if (manifest.path("version").asInt() != LibraryExport.VERSION) {
      throw new LibraryException(Problem.VERSION, file);
    }
    if (manifest.path("texts").asInt(-1) != texts
        || !manifest.path("sha256").asText().equals(sha256)) {
      throw new LibraryException(Problem.NOT_AN_EXPORT, file);
    }
  }
}
