package zhaojing.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import zhaojing.model.Move;
import zhaojing.model.Stance;
import zhaojing.model.ThemeId;

/**
 * Decides how a sentence stands to a theme it touches: a maximum entropy model over the move, what
 * the stance table says, negation, who is spoken of, section and words. Nobody admits anything in a
 * sentence that is no failing of the writer's or his unit's.
 */
final class StanceModel {
  private static final double PENALTY = 1.0;
  private static final int CUTOFF = 3;

  private final LinearModel weights;

  StanceModel(LinearModel weights) {
    this.weights = weights;
  }

  static LinearModel train(List<LinearModel.Example> examples) {
    return LinearModel.train(examples, PENALTY, CUTOFF);
  }

  /**
   * @param byRules what the stance table says
   */
  static List<String> features(
      SentenceClues sentence,
      SentenceFeatures.Seen seen,
      MoveReader.Decision move,
      ThemeId theme,
      Stance byRules) {
    List<String> f = new ArrayList<>();
    String mv = move.move().id();
    f.add("mv=" + mv);
    f.add("rule=" + byRules);
    f.add("rule=" + byRules + "/" + mv);
    f.add("th=" + theme + "/" + mv);
    for (Move each : Move.values()) {
      double share = move.shares().get(each.ordinal());
      if (each != move.move() && share >= 0.15) {
        f.add("mv?" + each.id());
        f.add("mv?" + each.id() + "/" + mv);
      }
    }
    TreeSet<String> standings = new TreeSet<>();
    for (ThemeFind find : sentence.themes()) {
      if (find.theme().equals(theme)) {
        standings.add(find.kind() + "" + find.standing());
      }
    }
    f.add("st=" + standings + "/" + mv);
    for (String feature : seen.features()) {
      if (feature.startsWith("c=")) {
        f.add(feature);
        f.add(feature + "/" + mv);
      } else if (feature.startsWith("w=")
          || feature.startsWith("g=")
          || feature.startsWith("h=")
          || feature.startsWith("c-1=section")) {
        f.add(feature);
      }
    }
    return f;
  }

  static LinearModel.Example example(List<String> features, Stance stance) {
    return new LinearModel.Example(stance.id(), features);
  }

  Stance stance(List<String> features, Move move) {
    double[] sums = weights.sums(features);
    Stance best = Stance.MENTIONS_ONLY;
    double most = Double.NEGATIVE_INFINITY;
    for (Stance stance : Stance.values()) {
      int at = weights.outcomes().indexOf(stance.id());
      boolean admits = stance == Stance.ADMITS_SELF || stance == Stance.ADMITS_GROUP;
      boolean may = !admits || ADMITTING.contains(move);
      if (at >= 0 && may && sums[at] > most) {
        most = sums[at];
        best = stance;
      }
    }
    return best;
  }

  private static final List<Move> ADMITTING =
      Arrays.asList(Move.PROBLEM_SELF, Move.PROBLEM_GROUP, Move.CAUSE, Move.STRUCTURAL);
}
