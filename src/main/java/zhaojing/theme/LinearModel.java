package zhaojing.theme;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * A maximum entropy model (multinomial logistic regression) as a table of weights. Trained by
 * OpenNLP's quasi-Newton trainer with quadratic penalty, one thread, events in the order given;
 * weights are rounded, so that the last bits of a processor's arithmetic don't reach the file.
 */
final class LinearModel {
  private static final float STEPS = 1000;

  /** Rows whose weights are all smaller are left out. */
  private static final float LEAST = 0.01f;

  private final List<String> outcomes;
  private final Map<String, float[]> weights;

  private LinearModel(List<String> outcomes, Map<String, float[]> weights) {
    this.outcomes = List.copyOf(outcomes);
    this.weights = weights;
  }

  /** A model of weights put together elsewhere; rows are as long as there are outcomes. */
  static LinearModel of(List<String> outcomes, Map<String, float[]> weights) {
    return new LinearModel(outcomes, new TreeMap<>(weights));
  }

  Map<String, float[]> weights() {
    return weights;
  }

  /** What was seen with which features. */
  record Example(String outcome, List<String> features) {}

  /** A feature with what it adds to an outcome. */
  record Share(String feature, double weight) {}

  /**
   * The mean of models trained with different penalties. The trainer stops a little before its
   * optimum, where a single sentence more or less can move many decisions; the mean is steadier.
   *
   * @param penalties of the squared weights
   */
  static LinearModel train(List<Example> examples, List<Double> penalties, int cutoff) {
    List<LinearModel> models = penalties.stream().map(p -> train(examples, p, cutoff)).toList();
    Map<String, float[]> mean = new TreeMap<>();
    for (LinearModel model : models) {
      model.weights.forEach(
          (feature, row) -> {
            float[] sum = mean.computeIfAbsent(feature, f -> new float[row.length]);
            for (int i = 0; i < row.length; i++) {
              sum[i] += row[i] / models.size();
            }
          });
    }
    return of(models.get(0).outcomes, mean);
  }

  /**
   * @param penalty of the squared weights
   * @param cutoff features seen less often are left out
   */
  static LinearModel train(List<Example> examples, double penalty, int cutoff) {
    List<Event> events =
        examples.stream()
            .map(e -> new Event(e.outcome(), e.features().toArray(String[]::new)))
            .toList();
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 150);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    parameters.put("DataIndexer", "OnePass");
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, penalty);
    QNTrainer trainer = new QNTrainer();
    trainer.init(parameters, new HashMap<>());
    try {
      return of((AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The row in steps of the file format; empty when nothing is left of it. */
  static Optional<float[]> rounded(float[] row) {
    float[] rounded = new float[row.length];
    boolean any = false;
    for (int i = 0; i < row.length; i++) {
      rounded[i] = Math.round(row[i] * STEPS) / STEPS;
      any |= Math.abs(rounded[i]) >= LEAST;
    }
    return any ? Optional.of(rounded) : Optional.empty();
  }

  private static LinearModel of(AbstractModel trained) {
    Object[] data = trained.getDataStructures();
    Map<?, ?> contexts = (Map<?, ?>) data[1];
    String[] names = (String[]) data[2];
    Integer[] order = new Integer[names.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparing(i -> names[i]));
    int[] place = new int[names.length];
    for (int i = 0; i < order.length; i++) {
      place[order[i]] = i;
    }
    Map<String, float[]> weights = new TreeMap<>();
    for (Map.Entry<?, ?> feature : contexts.entrySet()) {
      Context context = (Context) feature.getValue();
      float[] row = new float[names.length];
      boolean any = false;
      for (int i = 0; i < context.getOutcomes().length; i++) {
        float rounded = Math.round(context.getParameters()[i] * STEPS) / STEPS;
        row[place[context.getOutcomes()[i]]] = rounded;
        any |= rounded != 0;
      }
      if (any) {
        weights.put((String) feature.getKey(), row);
      }
    }
    return new LinearModel(Arrays.stream(order).map(i -> names[i]).toList(), weights);
  }

  List<String> outcomes() {
    return outcomes;
  }

  int size() {
    return weights.size();
  }

  /** The sum of the weights of all features, outcome by outcome. */
  double[] sums(Iterable<String> features) {
    double[] sums = new double[outcomes.size()];
    for (String feature : features) {
      add(feature, sums);
    }
    return sums;
  }

  /** The same over features with values. */
  double[] sums(Input input) {
    double[] sums = new double[outcomes.size()];
    for (int f = 0; f < input.size(); f++) {
      float[] row = weights.get(input.name(f));
      if (row != null) {
        float value = input.value(f);
        for (int i = 0; i < sums.length; i++) {
          sums[i] += value * row[i];
        }
      }
    }
    return sums;
  }

  void add(String feature, double[] sums) {
    float[] row = weights.get(feature);
    if (row != null) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += row[i];
      }
    }
  }

  double weight(String feature, int outcome) {
    float[] row = weights.get(feature);
    return row == null ? 0 : row[outcome];
  }

  /** The features that speak most for an outcome, strongest first, against the others' mean. */
  List<Share> strongest(Iterable<String> features, int outcome, int limit) {
    List<Share> shares = new ArrayList<>();
    for (String feature : features) {
      float[] row = weights.get(feature);
      if (row != null) {
        double mean = 0;
        for (float weight : row) {
          mean += weight / row.length;
        }
        if (row[outcome] - mean > 0) {
          shares.add(new Share(feature, row[outcome] - mean));
        }
      }
    }
    shares.sort(Comparator.comparingDouble(Share::weight).reversed().thenComparing(Share::feature));
    return shares.subList(0, Math.min(limit, shares.size()));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeShort(outcomes.size());
    for (String outcome : outcomes) {
      out.writeUTF(outcome);
    }
    out.writeInt(weights.size());
    for (Map.Entry<String, float[]> feature : weights.entrySet()) {
      out.writeUTF(feature.getKey());
      for (float weight : feature.getValue()) {
        out.writeShort(
            Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight * STEPS))));
      }
    }
  }

  static LinearModel read(DataInputStream in) throws IOException {
    List<String> outcomes = new ArrayList<>();
    for (int n = in.readUnsignedShort(); n > 0; n--) {
      outcomes.add(in.readUTF());
    }
    int features = in.readInt();
    if (features < 0 || outcomes.isEmpty()) {
      throw new IOException("not a model");
    }
    Map<String, float[]> weights = new HashMap<>(Math.min(features, 1 << 20) * 2);
    for (int n = features; n > 0; n--) {
      String feature = in.readUTF();
      float[] row = new float[outcomes.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] = in.readShort() / STEPS;
      }
      weights.put(feature, row);
    }
    return new LinearModel(outcomes, weights);
  }
}
