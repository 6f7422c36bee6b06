package zhaojing.ingest.author;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unit on a line of a title block or a signature. */
final class UnitFromLine {
  private static final int MAX_LINE_CHARS = 40;
  private static final int MAX_UNIT_CHARS = 20;

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:所在单位|所在部门|所在支部|单位|部门|支部|科室|学校)[:：] {0,3}(?<unit>\\p{IsHan}{2,20})(?!\\p{IsHan})");

  private UnitFromLine() {}

  /** {@code 单位：植保站}; {@code 植保站 孟晓棠}, {@code 植保站孟晓棠}. */
  static Optional<String> of(String line) {
    if (line.length() > MAX_LINE_CHARS) {
      return Optional.empty();
    }
    Matcher labelled = LABELLED.matcher(line);
    if (labelled.find()) {
      return Optional.of(labelled.group("unit"));
    }
    return AuthorFromText.signature(line)
        .map(name -> line.substring(0, Math.max(0, line.indexOf(name))))
        .map(before -> before.replaceFirst("^[（(]", "").strip())
        .filter(UnitFromLine::isUnit);
  }

  /** Han characters only, with a unit's ending, not an office. */
  static boolean isUnit(String word) {
    return word.length() >= 3
        && word.length() <= MAX_UNIT_CHARS
        && word.chars().allMatch(PersonName::isHan)
        && AuthorWords.SHIPPED.unitEndings().stream().anyMatch(word::endsWith)
        && AuthorWords.SHIPPED.titles().stream().noneMatch(word::endsWith);
  }
}
