package zhaojing.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zhaojing.model.Span;
import zhaojing.model.ThemeId;

class AssociationsTest {
  private static final ThemeId STUDY = new ThemeId("study");
  private static final ThemeId WASTE = new ThemeId("extravagance");
  private static final Associations WORDS =
      new Associations(Map.of(STUDY, List.of("读书", "笔记"), WASTE, List.of("一桌", "笔记")));

  private static SentenceClues sentence(int from, int to) {
    return new SentenceClues(
        new Span(from, to), new Span(from, to), Set.of(), List.of(), List.of());
  }

  @Test
  void aWordCountsOnceForEachOfItsThemesInItsOwnSentence() {
    String text = "读书，读书，记笔记。天晴。";
    List<Map<ThemeId, Integer>> counts =
        WORDS.counts(text, List.of(sentence(0, 10), sentence(10, 13)));
    assertEquals(List.of(Map.of(STUDY, 2, WASTE, 1), Map.of()), counts);
  }

  @Test
  void theParagraphSpeaksForItsOtherSentences() {
    List<Map<ThemeId, Integer>> counts = List.of(Map.of(STUDY, 2), Map.of(), Map.of(WASTE, 1));
    assertEquals(List.of("a=study", "a2=study"), Associations.features(counts, 0, 0, 2).names());
    assertEquals(
        List.of("ap=extravagance", "ap=study"), Associations.features(counts, 1, 0, 3).names());
    assertEquals(List.of("a=extravagance"), Associations.features(counts, 2, 2, 3).names());
  }

  @Test
  void everyThemeOfTheListIsOneOfTheFirstCampaign() {
    Set<ThemeId> known =
        Set.copyOf(
            CampaignFile.builtIn("mass-line-2013").themes().stream().map(Theme::id).toList());
    Set<ThemeId> listed = Lexicons.builtIn().associations().keySet();
    assertTrue(known.containsAll(listed), listed.toString());
    assertEquals(known.size(), listed.size());
  }
}
