package zhaojing.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import zhaojing.model.SubmissionId;
import zhaojing.model.TaggedSentence;
import zhaojing.text.Reading;

/** The examples that stand in the YAML files hold. */
class KnowledgeExamplesTest {
  private static final Lexicons LEXICONS = Lexicons.builtIn();
  private static final Campaign CAMPAIGN = CampaignFile.builtIn("mass-line-2013");
  private static final ClueReader CLUES = new ClueReader(CAMPAIGN, LEXICONS);

  @Test
  void everyThemeFindsItsFlagsAndNothingElse() {
    assertEquals(List.of(), CampaignCheck.failures(CAMPAIGN));
  }

  @Test
  void everyThemeHasBothKindsOfExamples() {
    for (Theme theme : CAMPAIGN.themes()) {
      assertTrue(!theme.examples().flag().isEmpty(), theme.id().value());
      assertTrue(!theme.examples().pass().isEmpty(), theme.id().value());
    }
  }

  @TestFactory
  Stream<DynamicTest> everyClueIsInItsYesAndNotInItsNo() {
    return LEXICONS.clues().stream()
        .map(group -> DynamicTest.dynamicTest(group.id(), () -> check(group)));
  }

  private static void check(ClueGroup group) {
    assertTrue(!group.yes().isEmpty() && !group.no().isEmpty(), "examples for both");
    group.yes().forEach(s -> assertTrue(clues(s).contains(group.id()), s));
    group.no().forEach(s -> assertTrue(!clues(s).contains(group.id()), s));
  }

  private static List<String> clues(String sentence) {
    Reading reading = Texts.READER.read(new SubmissionId("s1"), sentence);
    List<String> clues = new ArrayList<>();
    CLUES.read(reading, zhaojing.model.Genre.REFLECTION).forEach(s -> clues.addAll(s.clues()));
    return clues;
  }

  @TestFactory
  Stream<DynamicTest> everySentenceGetsItsLabels() {
    return LEXICONS.examples().stream()
        .map(example -> DynamicTest.dynamicTest(example.text(), () -> check(example)));
  }

  private static void check(TagExample example) {
    List<String> lines = new ArrayList<>(example.before());
    lines.add(example.text());
    TaggedSentence last = Texts.last(Texts.tag(String.join("\n", lines), example.genre()));
    example.move().ifPresent(move -> assertEquals(move, last.move(), last.decidedBy()));
    List<String> themes =
        last.themes().stream().map(h -> h.theme() + ":" + h.stance().id()).toList();
    assertTrue(themes.containsAll(example.themes()), themes.toString());
  }
}
