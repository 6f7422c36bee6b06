package zhaojing.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import zhaojing.model.Move;

/**
 * Decides the moves of a text's sentences: a maximum entropy Markov model (McCallum, Freitag and
 * Pereira, 2000), each sentence's move given its features and the move before, the move before
 * summed out; multiplied with a power of what the rules say (a log-linear pool).
 *
 * <p>A sentence is an admission only from {@value #LEAST_ADMISSION} on; below, its next best move
 * is told, with the confidence that move has.
 */
final class MoveModel {
  static final String BEFORE = "before=";
  static final String NONE = "none";

  /** Probability from which on an admission is told; set by leave-one-hand-out. */
  static final double LEAST_ADMISSION = 0.7;

  /** The power the rules' shares are raised to. */
  private static final double RULES = 0.1;

  private static final int TOLD = 3;

  private final LinearModel weights;
  private final List<Move> moves;
  private final int admission;
  private final double[][] after;
  private final double[] first;

  MoveModel(LinearModel weights) {
    this.weights = weights;
    moves = weights.outcomes().stream().map(MoveModel::move).toList();
    admission = moves.indexOf(Move.PROBLEM_SELF);
    after = new double[moves.size()][];
    for (int i = 0; i < after.length; i++) {
      after[i] = weights.sums(List.of(BEFORE + moves.get(i).id()));
    }
    first = weights.sums(List.of(BEFORE + NONE));
  }

  private static Move move(String id) {
    return Arrays.stream(Move.values()).filter(m -> m.id().equals(id)).findFirst().orElseThrow();
  }

  /** What the model learns from one labelled sentence. */
  static LinearModel.Example example(List<String> features, String before, Move move) {
    List<String> all = new ArrayList<>(features);
    all.add(BEFORE + before);
    return new LinearModel.Example(move.id(), all);
  }

  /** One decision for each sentence, in order. */
  List<MoveReader.Decision> decide(List<SentenceFeatures.Seen> sentences) {
    List<MoveReader.Decision> decisions = new ArrayList<>();
    double[] before = {};
    for (SentenceFeatures.Seen sentence : sentences) {
      before = shares(weights.sums(sentence.features()), before);
      decisions.add(decision(sentence, pooled(before, sentence.byRules())));
    }
    return decisions;
  }

  private double[] shares(double[] own, double[] before) {
    if (before.length == 0) {
      return softmax(own, first);
    }
    double[] now = new double[own.length];
    for (int i = 0; i < before.length; i++) {
      double[] given = softmax(own, after[i]);
      for (int j = 0; j < now.length; j++) {
        now[j] += before[i] * given[j];
      }
    }
    return now;
  }

  private static double[] softmax(double[] a, double[] b) {
    double[] p = new double[a.length];
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < p.length; i++) {
      p[i] = a[i] + b[i];
      max = Math.max(max, p[i]);
    }
    for (int i = 0; i < p.length; i++) {
      p[i] = Math.exp(p[i] - max);
    }
    return normed(p);
  }

  private static double[] normed(double[] p) {
    double total = Arrays.stream(p).sum();
    return Arrays.stream(p).map(x -> x / total).toArray();
  }

  private double[] pooled(double[] shares, MoveReader.Decision byRules) {
    double[] pooled = new double[shares.length];
    for (int i = 0; i < pooled.length; i++) {
      double rule = byRules.shares().get(moves.get(i).ordinal());
      pooled[i] = shares[i] * Math.pow(Math.max(rule, 1e-9), RULES);
    }
    return normed(pooled);
  }

  private MoveReader.Decision decision(SentenceFeatures.Seen sentence, double[] shares) {
    int best = best(shares, -1);
    if (best == admission && shares[best] < LEAST_ADMISSION) {
      best = best(shares, admission);
    }
    Move move = moves.get(best);
    List<Double> all = new ArrayList<>();
    for (Move each : Move.values()) {
      int at = moves.indexOf(each);
      all.add(at < 0 ? 0 : shares[at]);
    }
    double confidence = Math.max(MoveReader.UNSURE, Math.min(MoveReader.SURE, shares[best]));
    return new MoveReader.Decision(move, confidence, reason(sentence, best), all);
  }

  /** The model's strongest features, and the rule when it says the same. */
  private String reason(SentenceFeatures.Seen sentence, int best) {
    String model =
        weights.strongest(sentence.features(), best, TOLD).stream()
            .map(LinearModel.Share::feature)
            .collect(Collectors.joining(" ", "model: ", ""));
    return sentence.byRules().move() == moves.get(best)
        ? "rule: " + sentence.byRules().decidedBy() + "; " + model
        : model;
  }

  private static int best(double[] shares, int but) {
    int best = -1;
    for (int i = 0; i < shares.length; i++) {
      if (i != but && (best < 0 || shares[i] > shares[best])) {
        best = i;
      }
    }
    return best;
  }
}
