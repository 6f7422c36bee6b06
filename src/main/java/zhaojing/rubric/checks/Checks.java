package zhaojing.rubric.checks;

import java.util.List;
import zhaojing.rubric.Check;

/** The list of checks. */
public final class Checks {
  private Checks() {}

  /** Every check, with the knowledge that comes with the program, in the order of reports. */
  public static List<Check> all() {
    return List.of(
        new PlaceholderLeft(),
        new TemplateMarker(),
        new CharacterTricks(),
        new HiddenText(),
        new AuthorConflict(),
        new UnitConflict(),
        new TradeDrift(),
        new WrongYear(),
        new TooShort(),
        new Hollow(),
        new NoFirstPerson(),
        new StrengthsAsFaults(),
        new DoubledSentence(),
        new NumberingGap(),
        new PageNumberInSentence(),
        new UnmatchedQuotes(),
        new OrphanProblem(),
        new OrphanMeasure(),
        new CauseRepeatsProblem(),
        new MeasureUncheckable());
  }
}
