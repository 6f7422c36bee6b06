package zhaojing.similarity.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhaojing.model.LibraryKind;

class LibraryCandidatesTest {
  private static final String OTHER = "门诊这边排队长，病人意见大，我是清楚的，从下周起每天提前一刻钟开窗，由护士长记在本子上。";
  private static final String VIEW =
      IndexedViews.of("另起一段。" + Texts.INCIDENT.replace("周大嫂", "吴大爷")).text();

  @TempDir Path dir;

  private Library library(LibraryText... texts) throws IOException {
    try (LibraryWriter writer = LibraryWriter.open(dir)) {
      for (LibraryText text : texts) {
        writer.add(text);
      }
      writer.commit();
    }
    return Library.open(dir);
  }

  @Test
  void textsThatShareAPassageAreFoundByKind() throws IOException {
    LibraryText template = Texts.of(LibraryKind.TEMPLATE, "范文", "网上", Texts.INCIDENT);
    LibraryText innocent = Texts.of(LibraryKind.TEMPLATE, "另一", "网上", OTHER);
    try (Library library = library(template, innocent)) {
      LibraryCandidates candidates = new LibraryCandidates(library, List.of());
      assertEquals(
          List.of(template.entry().id()),
          candidates.of(LibraryKind.TEMPLATE, VIEW, new BitSet(), 9));
      assertEquals(List.of(), candidates.of(LibraryKind.EARLIER, VIEW, new BitSet(), 9));
      assertEquals(
          List.of(),
          new LibraryCandidates(library, List.of(template.entry().id()))
              .of(LibraryKind.TEMPLATE, VIEW, new BitSet(), 9));
      BitSet all = new BitSet();
      all.set(0, VIEW.length());
      assertEquals(List.of(), candidates.of(LibraryKind.TEMPLATE, VIEW, all, 9));
    }
  }

  @Test
  void aTextThatHundredsCopiedIsStillFound() throws IOException {
    LibraryText[] texts = new LibraryText[200];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = Texts.of(LibraryKind.EARLIER, "第" + i, "单位" + i % 9, i + Texts.INCIDENT);
    }
    try (Library library = library(texts)) {
      List<String> found =
          new LibraryCandidates(library, List.of()).of(LibraryKind.EARLIER, VIEW, new BitSet(), 12);
      assertEquals(12, found.size());
      assertEquals(
          found,
          new LibraryCandidates(library, List.of())
              .of(LibraryKind.EARLIER, VIEW, new BitSet(), 12));
    }
  }

  @Test
  void aShortWordingOfManyUnitsIsASetPhrase() throws IOException {
    String formula = "坚持以身作则率先垂范当好表率";
    LibraryText[] texts = new LibraryText[12];
    for (int i = 0; i < texts.length; i++) {
      String text = "第" + i + "篇" + OTHER.substring(i % 9) + formula + i;
      texts[i] = Texts.of(LibraryKind.EARLIER, "第" + i, "单位" + i, text);
    }
    try (Library library = library(texts)) {
      BitSet set = new LibraryFrequencies(library).setPhrases(formula);
      assertTrue(set.cardinality() >= 8, set.toString());
    }
  }

  @Test
  void whatOnlyOneUnitWroteIsNoSetPhrase() throws IOException {
    String formula = "坚持以身作则率先垂范当好表率";
    LibraryText[] texts = new LibraryText[12];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = Texts.of(LibraryKind.EARLIER, "第" + i, "同一单位", "第" + i + "篇" + formula + i);
    }
    try (Library library = library(texts)) {
      assertTrue(new LibraryFrequencies(library).setPhrases(formula).isEmpty());
    }
  }
}
