package zhaojing.similarity.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhaojing.model.LibraryKind;
import zhaojing.model.Span;

class LibrarySearchTest {
  @TempDir Path dir;

  private List<String> found(LibrarySearch.Found found) {
    return found.hits().stream()
        .flatMap(
            hit -> hit.matches().stream().map(m -> hit.text().text().substring(m.start(), m.end())))
        .toList();
  }

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
  void aPhraseIsFoundWhateverItsPunctuationWidthAndCharacters() throws IOException {
    try (Library library =
        library(
            Texts.of(LibraryKind.EARLIER, "甲", "甲局", "前面。周大嫂為一張 低保证明跑了三趟，回来说ＡＢＣ１２。"),
            Texts.of(LibraryKind.EARLIER, "乙", "乙局", "周大嫂的低保证明，跑了三个部门。"))) {
      LibrarySearch search = new LibrarySearch(library);
      assertEquals(List.of("張 低保证明跑了三趟"), found(search.phrase("张低保证明，跑了三趟", Optional.empty(), 9)));
      assertEquals(List.of("说ＡＢＣ１２"), found(search.phrase("说abc12", Optional.empty(), 9)));
      assertEquals(2, search.phrase("周大嫂", Optional.empty(), 1).total());
      assertEquals(1, search.phrase("周大嫂", Optional.empty(), 1).hits().size());
      assertEquals(List.of(), found(search.phrase("周大嫂跑", Optional.empty(), 9)));
    }
  }

  @Test
  void oneCharacterAndTheLastOfATextAreFound() throws IOException {
    try (Library library = library(Texts.of(LibraryKind.EARLIER, "甲", "甲局", "门诊排队的事我记得。谢"))) {
      LibrarySearch search = new LibrarySearch(library);
      assertEquals(List.of("谢"), found(search.phrase("谢", Optional.empty(), 9)));
      assertEquals(List.of("诊"), found(search.phrase("诊", Optional.empty(), 9)));
      assertEquals(List.of(), found(search.phrase("？！", Optional.empty(), 9)));
      assertEquals(List.of(), found(search.loose("？！", Optional.empty(), 9)));
    }
  }

  @Test
  void looseFindsReorderedWordsBestFirstAndKindsAreKeptApart() throws IOException {
    LibraryText best = Texts.of(LibraryKind.EARLIER, "甲", "甲局", "为低保证明，周大嫂跑了三趟镇政府。");
    LibraryText other = Texts.of(LibraryKind.OFFICIAL, "乙", "乙局", "低保证明由民政所开具，镇政府盖章，别的内容写在后面很多很多。");
    try (Library library = library(best, other)) {
      LibrarySearch search = new LibrarySearch(library);
      LibrarySearch.Found found = search.loose("周大嫂跑了三趟，为低保证明", Optional.empty(), 9);
      assertEquals(List.of(best), found.hits().stream().map(SearchHit::text).toList());
      assertEquals(
          List.of(best, other),
          search.loose("低保证明镇政府", Optional.empty(), 9).hits().stream()
              .map(SearchHit::text)
              .toList());
      assertEquals(
          List.of(other),
          search.phrase("低保证明", Optional.of(LibraryKind.OFFICIAL), 9).hits().stream()
              .map(SearchHit::text)
              .toList());
    }
  }

  @Test
  void matchesAreExactSpansOfTheTextAsExtracted() throws IOException {
    String text = "心得体会\n\u200b群众路\u200b线教育\n第 2 段：群众 路线教育。";
    try (Library library = library(Texts.of(LibraryKind.EARLIER, "甲", "甲局", text))) {
      List<Span> matches =
          new LibrarySearch(library).phrase("群众路线教育", Optional.empty(), 9).hits().get(0).matches();
      assertEquals(
          List.of("群众路\u200b线教育", "群众 路线教育"),
          matches.stream().map(m -> text.substring(m.start(), m.end())).toList());
    }
  }

  @Property(tries = 12)
  void anyStretchOfATextFindsIt(
      @ForAll @IntRange(min = 0, max = 60) int from, @ForAll @IntRange(min = 1, max = 40) int chars)
      throws IOException {
    String view = IndexedViews.of(Texts.INCIDENT).text();
    int start = Math.min(from, view.length() - 1);
    String words = view.substring(start, Math.min(view.length(), start + chars));
    Path folder = java.nio.file.Files.createTempDirectory("zhaojing-search");
    try (LibraryWriter writer = LibraryWriter.open(folder)) {
      writer.add(Texts.of(LibraryKind.EARLIER, "甲", "甲局", Texts.INCIDENT));
      writer.commit();
    }
    try (Library library = Library.open(folder)) {
      LibrarySearch search = new LibrarySearch(library);
      LibrarySearch.Found phrase = search.phrase(words, Optional.empty(), 1);
      assertEquals(1, phrase.total());
      assertTrue(
          found(phrase).stream().allMatch(f -> IndexedViews.of(f).text().equals(words)),
          words + found(phrase));
      assertTrue(
          found(search.loose(words, Optional.empty(), 1)).stream()
              .anyMatch(f -> IndexedViews.of(f).text().contains(words)));
    } finally {
      try (var files = java.nio.file.Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          java.nio.file.Files.delete(file);
        }
      }
    }
  }
}
