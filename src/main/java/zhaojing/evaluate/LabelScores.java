package zhaojing.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import zhaojing.model.Move;
import zhaojing.model.ThemeId;

/**
 * Agreement of predicted sentence labels with labels given by hand.
 *
 * @param n number of sentences
 * @param correct sentences with the right move
 * @param moves every move that is labelled or predicted
 * @param themes every theme that is labelled or predicted, stance left aside
 * @param stances theme and stance as a pair right
 */
public record LabelScores(
    int n, int correct, Map<Move, Score> moves, Map<ThemeId, Score> themes, Score stances) {
  /** A sentence's labels by hand and by the program. */
  public record Pair(SentenceLabels gold, SentenceLabels predicted) {}

  public LabelScores {
    moves = Collections.unmodifiableMap(new EnumMap<>(moves));
    themes = Collections.unmodifiableMap(new TreeMap<>(themes));
  }

  public static LabelScores of(List<Pair> pairs) {
    Map<Move, int[]> moves = new EnumMap<>(Move.class);
    Map<ThemeId, int[]> themes = new TreeMap<>();
    int[] stances = new int[3];
    int correct = 0;
    for (Pair pair : pairs) {
      Move gold = pair.gold().move();
      Move predicted = pair.predicted().move();
      correct += gold == predicted ? 1 : 0;
      count(moves.computeIfAbsent(gold, m -> new int[3]), true, gold == predicted);
      if (gold != predicted) {
        count(moves.computeIfAbsent(predicted, m -> new int[3]), false, true);
      }
      Set<ThemeId> all = new HashSet<>(pair.gold().themes().keySet());
      all.addAll(pair.predicted().themes().keySet());
      for (ThemeId theme : all) {
        var goldStance = pair.gold().themes().get(theme);
        var predictedStance = pair.predicted().themes().get(theme);
        int[] counts = themes.computeIfAbsent(theme, t -> new int[3]);
        count(counts, goldStance != null, predictedStance != null);
        if (Objects.equals(goldStance, predictedStance)) {
          count(stances, true, true);
        } else {
          stances[1] += predictedStance != null ? 1 : 0;
          stances[2] += goldStance != null ? 1 : 0;
        }
      }
    }
    Map<Move, Score> moveScores = new EnumMap<>(Move.class);
    moves.forEach((move, c) -> moveScores.put(move, score(c)));
    Map<ThemeId, Score> themeScores = new TreeMap<>();
    themes.forEach((theme, c) -> themeScores.put(theme, score(c)));
    return new LabelScores(pairs.size(), correct, moveScores, themeScores, score(stances));
  }

  private static void count(int[] counts, boolean labelled, boolean predicted) {
    counts[labelled && predicted ? 0 : predicted ? 1 : 2]++;
  }

  private static Score score(int[] counts) {
    return new Score(counts[0], counts[1], counts[2]);
  }

  /** Mean F1 over the moves that are labelled or predicted. */
  public double moveMacroF1() {
    return moves.values().stream().mapToDouble(Score::f1).average().orElse(0);
  }

  /** Share of the sentences with the right move. */
  public double accuracy() {
    return n == 0 ? 0 : (double) correct / n;
  }

  /** All themes counted together. */
  public Score themeMicro() {
    return themes.values().stream()
        .reduce(
            new Score(0, 0, 0),
            (a, b) ->
                new Score(
                    a.hits() + b.hits(), a.inventions() + b.inventions(), a.misses() + b.misses()));
  }

  /** The move {@link Move#PROBLEM_SELF}: a confession found, invented or missed. */
  public Score admission() {
    return moves.getOrDefault(Move.PROBLEM_SELF, new Score(0, 0, 0));
  }
}
