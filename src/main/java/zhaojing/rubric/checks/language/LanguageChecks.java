package zhaojing.rubric.checks.language;

import java.util.List;
import zhaojing.rubric.Check;

/** The checks of this package. */
public final class LanguageChecks {
  private LanguageChecks() {}

  /** In the order of reports. */
  public static List<Check> all() {
    return List.of(
        new HalfWidthPunctuation(), new RepeatedCharacters(), new Typo(), new GarbledFormula());
  }
}
