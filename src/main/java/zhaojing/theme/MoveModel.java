package zhaojing.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import zhaojing.model.Genre;
import zhaojing.model.Move;

/**
 * Decides the moves of a text's sentences in two steps (stacked generalisation, Wolpert, 1992;
 * stacked sequential learning, Cohen and Carvalho, 2005): first each sentence gets a {@link Local}
 * reading; then a second model sees the readings of the sentence, of its neighbours, its paragraph
 * and its text, and what the rules say. The second is learnt from readings by models that had not
 * seen the text, so it knows how far to trust them, and its probabilities are fit to be told.
 *
 * <p>A sentence is an admission only from {@value #LEAST_ADMISSION} on, in a self-examination from
 * {@value #LEAST_IN_SELF_EXAMINATION}; below, its next best move is told, with the confidence that
 * move has.
 */
final class MoveModel {
  /** Probability from which on an admission is told; set by leave-one-hand-out. */
  static final double LEAST_ADMISSION = 0.58;

  /**
   * The same where admissions are what the text is for: there nine of ten are right from here on
   * already, and hollow ones admit as well, in set phrases.
   */
  static final double LEAST_IN_SELF_EXAMINATION = 0.5;

  private static final String SELF_EXAMINATION = ContextClues.GENRE + Genre.SELF_EXAMINATION.id();

  /**
   * Sums are divided by it: a hand that was never seen is read less surely than a new text of a
   * known hand. Set by leave-one-hand-out, where the probabilities were a tenth too high.
   */
  private static final double TEMPERATURE = 1.35;

  private static final GradientTrainer TRAINER = new GradientTrainer(20, 0.03, 2.0, 2);
  private static final int TOLD = 3;
  private static final int MAX_LEAD_IN = 40;
  private static final Move[] MOVES = Move.values();

  /** All of the 63 short lead-ins of the labelled texts are structural. */
  private static final MoveReader.Decision LEAD_IN =
      new MoveReader.Decision(
          Move.STRUCTURAL,
          MoveReader.SURE,
          "rule: lead-in",
          Arrays.stream(MOVES).map(m -> m == Move.STRUCTURAL ? 1.0 : 0.0).toList());

  private final LinearModel local;
  private final LinearModel context;

  /**
   * @param local whose reasons are told
   */
  MoveModel(LinearModel local, LinearModel context) {
    this.local = local;
    this.context = context;
  }

  /** A short sentence that ends in a colon announces; what it announces stands behind it. */
  private static boolean leadIn(SentenceClues sentence) {
    return sentence.has(ContextClues.COLON) && sentence.view().length() <= MAX_LEAD_IN;
  }

  static GradientTrainer.Example example(Input input, Move move) {
    float[] target = new float[MOVES.length];
    target[move.ordinal()] = 1;
    return new GradientTrainer.Example(input, target);
  }

  static LinearModel train(List<GradientTrainer.Example> examples, Set<FeatureGroup> without) {
    return TRAINER
        .without(without)
        .train(Arrays.stream(MOVES).map(Move::id).toList(), MOVES.length, examples);
  }

  /** One decision for each sentence, in order. */
  List<MoveReader.Decision> decide(
      List<SentenceClues> clues, List<SentenceFeatures.Seen> seen, List<Local> readings) {
    List<Input> inputs = MoveContext.of(clues, seen, readings);
    List<MoveReader.Decision> decisions = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      double[] sums = context.sums(inputs.get(i));
      for (int m = 0; m < sums.length; m++) {
        sums[m] /= TEMPERATURE;
      }
      double[] shares = Softmax.of(sums, MOVES.length);
      decisions.add(
          leadIn(clues.get(i)) ? LEAD_IN : decision(seen.get(i), shares, least(clues.get(i))));
    }
    return decisions;
  }

  private static double least(SentenceClues sentence) {
    return sentence.has(SELF_EXAMINATION) ? LEAST_IN_SELF_EXAMINATION : LEAST_ADMISSION;
  }

  private MoveReader.Decision decision(
      SentenceFeatures.Seen sentence, double[] shares, double least) {
    int admission = Move.PROBLEM_SELF.ordinal();
    int best = best(shares, -1);
    if (best == admission && shares[best] < least) {
      best = best(shares, admission);
    }
    double confidence = Math.max(MoveReader.UNSURE, Math.min(MoveReader.SURE, shares[best]));
    List<Double> all = Arrays.stream(shares).boxed().toList();
    return new MoveReader.Decision(MOVES[best], confidence, reason(sentence, best), all);
  }

  /** The local model's strongest features, and the rule when it says the same. */
  private String reason(SentenceFeatures.Seen sentence, int best) {
    String model =
        local.strongest(sentence.features(), best, TOLD).stream()
            .map(LinearModel.Share::feature)
            .collect(Collectors.joining(" ", "model: ", ""));
    return sentence.byRules().move() == MOVES[best]
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
