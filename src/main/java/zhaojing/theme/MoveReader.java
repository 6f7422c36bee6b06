package zhaojing.theme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhaojing.model.Move;

/**
 * Decides a sentence's move: the weights of all rules whose clues are there are added move by move;
 * the largest sum wins, the first of {@link Move} among equals. A log-linear model with weights set
 * by hand.
 */
final class MoveReader {
  /**
   * @param confidence the winner's share after exponentiation (softmax), kept within 0.02 to 0.98
   * @param decidedBy the rule that gave the winner most
   * @param shares all moves' shares, in the order of {@link Move}
   */
  record Decision(Move move, double confidence, String decidedBy, List<Double> shares) {
    Decision {
      shares = List.copyOf(shares);
    }
  }

  static final double SURE = 0.98;
  static final double UNSURE = 0.02;

  private final List<Rule> rules;

  MoveReader(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  Decision decide(Set<String> clues) {
    Map<Move, Double> sums = new EnumMap<>(Move.class);
    Map<Move, Rule> strongest = new EnumMap<>(Move.class);
    for (Rule rule : rules) {
      if (holds(rule, clues)) {
        rule.weights()
            .forEach(
                (move, weight) -> {
                  sums.merge(move, weight, Double::sum);
                  strongest.merge(
                      move, rule, (a, b) -> b.weights().get(move) > a.weights().get(move) ? b : a);
                });
      }
    }
    Move best = Move.FACT;
    for (Move move : Move.values()) {
      if (sum(sums, move) > sum(sums, best)) {
        best = move;
      }
    }
    double total = 0;
    for (Move move : Move.values()) {
      total += Math.exp(sum(sums, move) - sum(sums, best));
    }
    double confidence = Math.max(UNSURE, Math.min(SURE, 1 / total));
    List<Double> shares = new ArrayList<>();
    for (Move move : Move.values()) {
      shares.add(Math.exp(sum(sums, move) - sum(sums, best)) / total);
    }
    Rule reason = strongest.get(best);
    return new Decision(best, confidence, reason == null ? "no-rule" : reason.id(), shares);
  }

  private static double sum(Map<Move, Double> sums, Move move) {
    return sums.getOrDefault(move, 0.0);
  }

  private static boolean holds(Rule rule, Set<String> clues) {
    for (String clue : rule.all()) {
      if (!clues.contains(clue)) {
        return false;
      }
    }
    for (String clue : rule.none()) {
      if (clues.contains(clue)) {
        return false;
      }
    }
    return rule.any().isEmpty() || rule.any().stream().anyMatch(clues::contains);
  }
}
