package zhaojing.theme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zhaojing.model.Move;

/**
 * Adds weights to moves when clues are together.
 *
 * @param id told as the reason of a decision
 * @param all clues that must be there
 * @param any one of these must be there, unless empty
 * @param none clues that must not be there
 * @param weights in units of log odds; negative speaks against a move
 */
public record Rule(
    String id, List<String> all, List<String> any, List<String> none, Map<Move, Double> weights) {
  public Rule {
    all = List.copyOf(all);
    any = List.copyOf(any);
    none = List.copyOf(none);
    weights = Collections.unmodifiableMap(new EnumMap<>(weights));
  }
}
