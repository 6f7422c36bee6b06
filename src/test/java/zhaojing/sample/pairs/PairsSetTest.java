package zhaojing.sample.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhaojing.evaluate.LabelledCopies;
import zhaojing.evaluate.LabelledPassage;
import zhaojing.evaluate.Place;
import zhaojing.model.Edit;
import zhaojing.model.SubmissionId;
import zhaojing.text.Comparison;
import zhaojing.text.TextReader;

class PairsSetTest {
  private static final Path CORPUS = Path.of("corpus");
  private static LabelledCopies dev;

  @BeforeAll
  static void make() throws IOException {
    dev = PairsSet.of(CORPUS, "dev", 200);
  }

  private static String words(Place place) {
    return dev.texts().get(place.file()).substring(place.span().start(), place.span().end());
  }

  private static String compared(Place place) {
    TextReader reader = new TextReader(view -> java.util.List.of());
    return Comparison.of(reader.read(new SubmissionId("s"), words(place)).view()).text();
  }

  @Test
  void theSameEveryTimeAndReadBackAsWritten(@TempDir Path dir) throws IOException {
    assertEquals(200, PairsSet.write(CORPUS, "dev", 200, dir));
    assertEquals(dev, LabelledCopies.read(dir));
  }

  @Test
  void exactPassagesHaveTheSameWordsAndStopsOnBothSides() {
    for (LabelledPassage passage : dev.passages()) {
      if (Set.of("exact", "paragraphs", "patchwork", "interleaved").contains(passage.kind())) {
        String words = words(passage.passage().left());
        assertEquals(words, words(passage.passage().right()), passage.id());
        assertTrue(words.matches("(?s).*[。！？][”’）》]*"), passage.id());
      }
    }
  }

  @Test
  void verbatimPassagesHaveTheSameLettersBehindTheTricks() {
    for (LabelledPassage passage : dev.passages()) {
      if (passage.edit() == Edit.VERBATIM) {
        assertEquals(
            compared(passage.passage().left()),
            compared(passage.passage().right()),
            passage.id() + " " + passage.kind());
      }
    }
  }

  @Test
  void editedPassagesBeginAndEndWithTheSameLetter() {
    for (LabelledPassage passage : dev.passages()) {
      if (passage.kind().startsWith("replaced")) {
        String left = compared(passage.passage().left());
        String right = compared(passage.passage().right());
        assertEquals(left.charAt(0), right.charAt(0), passage.id());
        assertEquals(
            left.charAt(left.length() - 1), right.charAt(right.length() - 1), passage.id());
        assertFalse(left.equals(right), passage.id());
      }
    }
  }

  @Test
  void theSetsShareNoEssay() throws IOException {
    PairsPlan plan = PairsPlan.read(CORPUS.resolve("pairs/plan.yaml"));
    assertTrue(
        Collections.disjoint(plan.sets().get("dev").essays(), plan.sets().get("test").essays()));
  }

  @Test
  void everyKindIsThere() {
    Set<String> kinds =
        dev.passages().stream().map(LabelledPassage::kind).collect(Collectors.toSet());
    assertEquals(14, kinds.size(), kinds.toString());
    assertEquals(
        210 * 2, dev.passages().stream().filter(p -> p.kind().equals("mass-paragraphs")).count());
    assertTrue(dev.innocent().size() > 4000);
  }

  @Test
  void anUnknownSetOrTooFewFilesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> PairsSet.of(CORPUS, "tset", 200));
    assertThrows(IllegalArgumentException.class, () -> PairsSet.of(CORPUS, "dev", 50));
  }
}
