package zhaojing.theme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import zhaojing.model.Genre;
import zhaojing.model.Move;

/** The clues that code reads from a sentence's place and shape, beside those of the word lists. */
final class ContextClues {
  static final String GENRE = "genre:";
  static final String SECTION = "section:";
  static final String PREVIOUS = "prev:";
  static final String MOVE = "move:";

  /** A line of its own without a full stop. */
  static final String HEADING = "heading";

  /** One of the lines at the top before the first full sentence. */
  static final String TOP = "top";

  /** One of the last lines, short. */
  static final String FOOT = "foot";

  static final String ENUMERATED = "enumerated";
  static final String QUESTION = "question";
  static final String COLON = "colon";
  static final String SHORT = "short";
  static final String TINY = "tiny";

  /** The whole paragraph. */
  static final String ALONE = "alone";

  /** A date and nothing else. */
  static final String DATE = "date";

  /** Names a part of the text, as headings do. */
  static final String NAMES_SECTION = "names-section";

  /** With the section that the sentence itself announces. */
  static final String OPENS = "opens:";

  /** First sentence of its paragraph. */
  static final String FIRST = "first";

  /** Most of the sentence stands in quotation marks. */
  static final String QUOTED = "quoted";

  /** A failing named by a theme's word list, asserted. */
  static final String FAULT = "fault";

  /** The same, negated or demanded away. */
  static final String FAULT_HELD = FAULT + ClueGroup.HELD;

  /** How one theme stands in the sentence; only for the stance table. */
  static final String THEME_FAULT = "theme:fault";

  static final String THEME_HELD = "theme:held";
  static final String THEME_DENIED = "theme:denied";
  static final String THEME_INHERITED = "theme:inherited";

  private ContextClues() {}

  static Set<String> names() {
    Set<String> names =
        new LinkedHashSet<>(
            List.of(
                HEADING,
                ALONE,
                DATE,
                NAMES_SECTION,
                TOP,
                FOOT,
                ENUMERATED,
                QUESTION,
                COLON,
                SHORT,
                TINY,
                FIRST,
                QUOTED,
                FAULT,
                FAULT_HELD,
                THEME_FAULT,
                THEME_HELD,
                THEME_DENIED,
                THEME_INHERITED));
    for (Genre genre : Genre.values()) {
      names.add(GENRE + genre.id());
    }
    for (Section section : Section.values()) {
      names.add(SECTION + section.id());
      names.add(OPENS + section.id());
    }
    for (Move move : Move.values()) {
      names.add(PREVIOUS + move.id());
      names.add(MOVE + move.id());
    }
    return names;
  }
}
