package zhaojing.rubric.checks;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhaojing.rubric.Check;
import zhaojing.rubric.checks.answers.AnswerChecks;
import zhaojing.rubric.checks.content.ContentChecks;
import zhaojing.rubric.checks.dates.DateChecks;
import zhaojing.rubric.checks.language.LanguageChecks;
import zhaojing.rubric.checks.numbers.NumberChecks;
import zhaojing.rubric.checks.order.OrderChecks;
import zhaojing.rubric.evidence.CampaignYears;
import zhaojing.rubric.evidence.EvidenceWords;

/** The list of checks. */
public final class Checks {
  private Checks() {}

  /**
   * Every check, in the order of reports.
   *
   * @param words what counts as concrete, the campaign's own phrases and years among them
   * @param campaigns all that are known
   * @param leastChars the campaign's own least lengths in comparable characters, by genre's id
   */
  public static List<Check> all(
      EvidenceWords words, List<CampaignYears> campaigns, Map<String, Integer> leastChars) {
    return Stream.of(
            general(words, campaigns, leastChars),
            AnswerChecks.all(),
            LanguageChecks.all(),
            OrderChecks.all(),
            DateChecks.all(campaigns),
            NumberChecks.all(),
            ContentChecks.all(words))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Check> general(
      EvidenceWords words, List<CampaignYears> campaigns, Map<String, Integer> leastChars) {
    return List.of(
        new PlaceholderLeft(),
        new TemplateMarker(),
        new CharacterTricks(),
        new HiddenText(),
        new AuthorConflict(),
        new UnitConflict(),
        new TradeDrift(),
        new WrongYear(campaigns),
        new TooShort(leastChars),
        new Hollow(words),
        new NoFirstPerson(),
        new StrengthsAsFaults(),
        new DoubledSentence(),
        new NumberingGap(),
        new PageNumberInSentence(),
        new UnmatchedQuotes());
  }
}
