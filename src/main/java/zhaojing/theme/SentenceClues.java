package zhaojing.theme;

import java.util.List;
import java.util.Set;
import zhaojing.model.Span;

/**
 * All that is read from one sentence before its move is decided.
 *
 * @param span in the document's text
 * @param view the same in the cleaned view
 * @param clues ids of word lists and context; the move before is added later
 * @param themes found in the sentence
 * @param inherited themes of the heading or item it stands under
 */
record SentenceClues(
    Span span, Span view, Set<String> clues, List<ThemeFind> themes, List<ThemeFind> inherited) {
  SentenceClues {
    clues = Set.copyOf(clues);
    themes = List.copyOf(themes);
    inherited = List.copyOf(inherited);
  }

  boolean has(String clue) {
    return clues.contains(clue);
  }
}
