package zhaojing.theme;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Move;

/** What the move model sees of a sentence once all sentences of its text have a first reading. */
final class MoveContext {
  private static final double LEAST_SHARE = 0.002;
  private static final Move[] MOVES = Move.values();

  private MoveContext() {}

  static List<Input> of(
      List<SentenceClues> clues, List<SentenceFeatures.Seen> seen, List<Local> local) {
    double[] text = mean(local, 0, local.size(), -1);
    List<Input> inputs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < local.size(); i++) {
      start = clues.get(i).has(ContextClues.FIRST) ? i : start;
      int end = i + 1;
      while (end < local.size() && !clues.get(end).has(ContextClues.FIRST)) {
        end++;
      }
      Input input = new Input().add("bias");
      for (Move move : MOVES) {
        int m = move.ordinal();
        input.add("own:" + move.id(), Math.log(Math.max(LEAST_SHARE, local.get(i).moves()[m])) / 2);
        input.add("rule:" + move.id(), seen.get(i).byRules().shares().get(m));
        input.add("text:" + move.id(), 2 * text[m]);
      }
      add(input, "para:", mean(local, start, end, i));
      for (int by = -2; by <= 2; by++) {
        int at = i + by;
        if (by != 0 && at >= 0 && at < local.size()) {
          String same = at >= start && at < end ? "" : "|";
          add(input, by + same + ":", local.get(at).moves());
        }
      }
      for (String feature : seen.get(i).features()) {
        if (feature.startsWith("c=") || feature.startsWith("g=") || feature.startsWith("len=")) {
          input.add(feature);
        }
      }
      inputs.add(input);
    }
    return inputs;
  }

  private static void add(Input input, String name, double[] shares) {
    for (Move move : MOVES) {
      if (shares[move.ordinal()] >= LEAST_SHARE) {
        input.add(name + move.id(), shares[move.ordinal()]);
      }
    }
  }

  private static double[] mean(List<Local> local, int from, int to, int but) {
    double[] mean = new double[MOVES.length];
    int n = Math.max(1, to - from - (but >= from && but < to ? 1 : 0));
    for (int i = from; i < to; i++) {
      for (int m = 0; m < mean.length && i != but; m++) {
        mean[m] += local.get(i).moves()[m] / n;
      }
    }
    return mean;
  }
}
