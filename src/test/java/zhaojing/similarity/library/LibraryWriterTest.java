package zhaojing.similarity.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhaojing.model.LibraryKind;
import zhaojing.similarity.library.LibraryException.Problem;

class LibraryWriterTest {
  @TempDir Path dir;

  private Path folder() {
    return dir.resolve("library");
  }

  private void add(LibraryText... texts) throws IOException {
    try (LibraryWriter writer = LibraryWriter.open(folder())) {
      for (LibraryText text : texts) {
        writer.add(text);
      }
      writer.commit();
    }
  }

  @Test
  void whatWasAddedComesBackAsItWas() throws IOException {
    LibraryText text =
        Texts.of(LibraryKind.TEMPLATE, "范文一", "网上", "第一段𠮷\n\n\u200b第二段 \t“引号”\u0000结尾");
    add(text, Texts.numbered(1));
    try (Library library = Library.open(folder())) {
      assertEquals(2, library.size());
      assertEquals(Optional.of(text), library.text(text.entry().id()));
      assertEquals(List.of(text.entry()), library.entries(Optional.of(LibraryKind.TEMPLATE)));
      assertEquals(Optional.empty(), library.text("e0000000000000000"));
    }
  }

  @Test
  void addingAgainChangesNothingAndTheSameFileMayBeOfTwoKinds() throws IOException {
    LibraryText text = Texts.numbered(1);
    add(text);
    try (LibraryWriter writer = LibraryWriter.open(folder())) {
      assertFalse(writer.add(text));
      LibraryEntry e = text.entry();
      assertTrue(
          writer.add(
              LibraryText.of(
                  LibraryKind.OFFICIAL,
                  e.title(),
                  e.author(),
                  e.unit(),
                  e.path(),
                  e.sha256(),
                  e.place(),
                  e.added(),
                  text.text())));
      writer.commit();
    }
    try (Library library = Library.open(folder())) {
      assertEquals(2, library.size());
      assertEquals(1, library.entries(Optional.of(LibraryKind.EARLIER)).size());
    }
  }

  @Test
  void removedTextsAreGoneAndCanBeAddedAgain() throws IOException {
    LibraryText text = Texts.numbered(1);
    add(text, Texts.numbered(2));
    try (LibraryWriter writer = LibraryWriter.open(folder())) {
      assertTrue(writer.remove(text.entry().id()));
      assertFalse(writer.remove(text.entry().id()));
      writer.commit();
    }
    try (Library library = Library.open(folder())) {
      assertEquals(List.of(Texts.numbered(2).entry()), library.entries(Optional.empty()));
      assertEquals(0, new LibrarySearch(library).phrase("第1篇", Optional.empty(), 9).total());
    }
    add(text);
    try (Library library = Library.open(folder())) {
      assertEquals(2, library.size());
    }
  }

  @Test
  void onlyOneWritesWhileManyReadTheLibraryAsTheyOpenedIt() throws IOException {
    add(Texts.numbered(1));
    try (LibraryWriter writer = LibraryWriter.open(folder());
        Library before = Library.open(folder())) {
      LibraryException busy =
          assertThrows(LibraryException.class, () -> LibraryWriter.open(folder()));
      assertEquals(Problem.BUSY, busy.problem());
      writer.add(Texts.numbered(2));
      writer.commit();
      try (Library after = Library.open(folder())) {
        assertEquals(1, before.size());
        assertTrue(before.text(Texts.numbered(1).entry().id()).isPresent());
        assertEquals(2, after.size());
      }
    }
  }

  @Test
  void foldersOfOtherThingsAreLeftAlone() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("thesis.txt"), "mine");
    assertEquals(
        Problem.FOREIGN,
        assertThrows(LibraryException.class, () -> LibraryWriter.open(folder())).problem());
    assertEquals(
        Problem.NONE, assertThrows(LibraryException.class, () -> Library.open(folder())).problem());
    Path file = Files.writeString(dir.resolve("file"), "mine");
    assertEquals(
        Problem.FOREIGN,
        assertThrows(LibraryException.class, () -> LibraryWriter.open(file)).problem());
    try (var left = Files.list(folder())) {
      assertEquals(1, left.count());
    }
  }

  @Test
  void damagedFilesAreToldNotReadAsEmpty() throws IOException {
    add(Texts.numbered(1));
    List<Path> segments;
    try (var files = Files.list(folder())) {
      segments = files.filter(f -> f.getFileName().toString().startsWith("segments_")).toList();
    }
    byte[] bytes = Files.readAllBytes(segments.get(0));
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(segments.get(0), bytes);
    assertEquals(
        Problem.DAMAGED,
        assertThrows(LibraryException.class, () -> Library.open(folder())).problem());
    assertEquals(
        Problem.DAMAGED,
        assertThrows(LibraryException.class, () -> LibraryWriter.open(folder())).problem());
  }
}
