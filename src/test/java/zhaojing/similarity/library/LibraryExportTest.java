package zhaojing.similarity.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhaojing.model.LibraryKind;
import zhaojing.similarity.library.LibraryException.Problem;

class LibraryExportTest {
  @TempDir Path dir;
  private final LibraryText own = Texts.of(LibraryKind.OFFICIAL, "讲话", "市委", "在会上的讲话\n第一部分");

  @BeforeEach
  void library() throws IOException {
    add(dir.resolve("a"), Texts.numbered(1), Texts.numbered(2), own);
    add(dir.resolve("b"), Texts.numbered(2), Texts.numbered(3));
  }

  private static void add(Path folder, LibraryText... texts) throws IOException {
    try (LibraryWriter writer = LibraryWriter.open(folder)) {
      for (LibraryText text : texts) {
        writer.add(text);
      }
      writer.commit();
    }
  }

  private Path export() throws IOException {
    Path file = dir.resolve("export.zip");
    Files.deleteIfExists(file);
    try (Library library = Library.open(dir.resolve("a"))) {
      assertEquals(3, LibraryExport.write(library, file));
    }
    return file;
  }

  private LibraryImport.Imported read(Path file) throws IOException {
    return read(file, new LibraryImport());
  }

  private LibraryImport.Imported read(Path file, LibraryImport reader) throws IOException {
    try (LibraryWriter writer = LibraryWriter.open(dir.resolve("b"))) {
      return reader.read(file, writer);
    }
  }

  @Test
  void importAddsWhatIsNewAndExportsAreTheSameBytes() throws IOException {
    Path file = export();
    assertEquals(new LibraryImport.Imported(3, 2), read(file));
    assertEquals(new LibraryImport.Imported(3, 0), read(file));
    try (Library library = Library.open(dir.resolve("b"))) {
      assertEquals(4, library.size());
      assertEquals(Optional.of(own), library.text(own.entry().id()));
    }
    add(dir.resolve("c"), own, Texts.numbered(2));
    add(dir.resolve("c"), Texts.numbered(1));
    try (Library library = Library.open(dir.resolve("c"))) {
      LibraryExport.write(library, dir.resolve("again.zip"));
    }
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(dir.resolve("again.zip")));
  }

  @Test
  void anExportNeverReplacesAFile() throws IOException {
    Path file = Files.writeString(dir.resolve("mine.zip"), "mine");
    try (Library library = Library.open(dir.resolve("a"))) {
      assertThrows(FileAlreadyExistsException.class, () -> LibraryExport.write(library, file));
    }
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void aFileCutOffAnywhereAddsNothing() throws IOException {
    byte[] whole = Files.readAllBytes(export());
    Path cut = dir.resolve("cut.zip");
    for (int length = 0; length < whole.length - 200; length += 61) {
      Files.write(cut, java.util.Arrays.copyOf(whole, length));
      assertRefused(Problem.NOT_AN_EXPORT, cut);
    }
  }

  private void assertRefused(Problem problem, Path file) throws IOException {
    assertRefused(problem, file, new LibraryImport());
  }

  private void assertRefused(Problem problem, Path file, LibraryImport reader) throws IOException {
    assertEquals(problem, assertThrows(LibraryException.class, () -> read(file, reader)).problem());
    try (Library library = Library.open(dir.resolve("b"))) {
      assertEquals(2, library.size());
    }
  }

  @Test
  void changedTextsIdsAndManifestsAreRefused() throws IOException {
    assertRefused(Problem.NOT_AN_EXPORT, changed("第一部分", "第二部分"));
    assertRefused(Problem.NOT_AN_EXPORT, changed("\"official\"", "\"earlier\""));
    assertRefused(Problem.NOT_AN_EXPORT, changed("\"official\"", "\"constructor\""));
    assertRefused(Problem.NOT_AN_EXPORT, changed("2014-03-18", "../../etc"));
    assertRefused(Problem.NOT_AN_EXPORT, changed("第一部分", "\\ud83d"));
    assertRefused(Problem.NOT_AN_EXPORT, changed("\"texts\":3", "\"texts\":4"));
    assertRefused(Problem.NOT_AN_EXPORT, changed("\"title\":\"讲话\",", ""));
    assertRefused(Problem.NOT_AN_EXPORT, changed("\"讲话\"", "[[[[{}]]]]"));
    assertRefused(Problem.NOT_AN_EXPORT, changed("zhaojing-library", "other"));
    assertRefused(Problem.VERSION, changed("\"version\":1", "\"version\":2"));
  }

  @Test
  void foreignNamesAndMoreEntriesAreRefused() throws IOException {
    Map<String, byte[]> entries = entries(export());
    Map<String, byte[]> more = new LinkedHashMap<>(entries);
    more.put("../../evil.txt", new byte[] {1});
    assertRefused(Problem.NOT_AN_EXPORT, zip(more));
    Map<String, byte[]> renamed = new LinkedHashMap<>();
    entries.forEach((name, bytes) -> renamed.put("../" + name, bytes));
    assertRefused(Problem.NOT_AN_EXPORT, zip(renamed));
    assertRefused(
        Problem.NOT_AN_EXPORT, Files.write(dir.resolve("no.zip"), new byte[] {'P', 'K', 3, 4}));
  }

  @Test
  void bombsAreRefusedBeforeTheyFillTheDisk() throws IOException {
    Map<String, byte[]> entries = entries(export());
    entries.put("texts.jsonl", new byte[40 << 20]);
    assertRefused(Problem.TOO_LARGE, zip(entries));
    byte[] lines = new byte[3 << 20];
    java.util.Arrays.fill(lines, (byte) '\n');
    entries.put("texts.jsonl", lines);
    assertRefused(Problem.NOT_AN_EXPORT, zip(entries));
    assertRefused(Problem.TOO_LARGE, export(), new LibraryImport(500));
  }

  private Path changed(String from, String to) throws IOException {
    Map<String, byte[]> entries = entries(export());
    entries.replaceAll(
        (name, bytes) ->
            new String(bytes, StandardCharsets.UTF_8)
                .replace(from, to)
                .getBytes(StandardCharsets.UTF_8));
    return zip(entries);
  }

  private static Map<String, byte[]> entries(Path file) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private Path zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return Files.write(dir.resolve("made.zip"), bytes.toByteArray());
  }
}
