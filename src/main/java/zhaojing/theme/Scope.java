package zhaojing.theme;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Span;

/**
 * What negation and demand reach in one sentence. A negator reaches the words right behind it in
 * its clause; a demand reaches on to the end of the sentence, a semicolon or a turn (但, 然而).
 */
final class Scope {
  static final String NEGATOR = "negator";
  static final String DEMAND = "demand";
  static final String TURN = "turn";
  private static final int NEGATOR_REACH = 6;

  private final String text;
  private final List<Span> negators = new ArrayList<>();
  private final List<Span> demands = new ArrayList<>();
  private final List<Span> turns = new ArrayList<>();

  /**
   * @param text the view the hits are in
   * @param hits the clues of the sentence
   */
  Scope(String text, List<CueIndex.Hit<String>> hits) {
    this.text = text;
    for (CueIndex.Hit<String> hit : hits) {
      switch (hit.key()) {
        case NEGATOR -> negators.add(hit.span());
        case DEMAND -> demands.add(hit.span());
        case TURN -> turns.add(hit.span());
        default -> {}
      }
    }
  }

  Standing of(Span words) {
    if (negators.stream().anyMatch(n -> negates(n, words))) {
      return Standing.DENIED;
    }
    return demands.stream().anyMatch(d -> reaches(d, words)) ? Standing.HELD : Standing.ASSERTED;
  }

  private boolean negates(Span negator, Span words) {
    return negator.end() <= words.start()
        && words.start() - negator.end() <= NEGATOR_REACH
        && free(negator.end(), words.start(), Clauses.CLAUSE_MARKS + "、");
  }

  private boolean reaches(Span demand, Span words) {
    return demand.end() <= words.start()
        && free(demand.end(), words.start(), "；;。")
        && turns.stream().noneMatch(t -> t.start() >= demand.end() && t.end() <= words.start());
  }

  private boolean free(int from, int to, String marks) {
    for (int i = from; i < to; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
