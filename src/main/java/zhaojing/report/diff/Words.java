package zhaojing.report.diff;

import java.util.List;

/** Cuts a wording into words. Safe for many threads. */
@FunctionalInterface
public interface Words {
  /** Every character is a word of its own. */
  Words CHARACTERS = text -> text.codePoints().mapToObj(Character::toString).toList();

  /**
   * @return words, signs and white space; joined they are the text
   */
  List<String> of(String text);
}
