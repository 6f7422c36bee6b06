package zhaojing.procedure.item;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import zhaojing.model.Span;
import zhaojing.text.Reading;
import zhaojing.text.Token;

/**
 * How near the items of a text are in meaning. What all its items have in common is taken off
 * first: items of one text are all about work and conduct.
 */
final class Meanings {
  private final List<float[]> own;
  private final List<float[]> around;

  private Meanings(List<float[]> own, List<float[]> around) {
    this.own = own;
    this.around = around;
  }

  static Meanings of(
      Reading reading,
      List<Draft> drafts,
      List<Span> extents,
      ItemWords words,
      Function<List<Token>, float[]> meaning) {
    List<Span> spans = drafts.stream().map(Draft::span).toList();
    List<float[]> own = read(Content.words(reading, spans, words), meaning);
    List<float[]> around = read(Content.words(reading, extents, words), meaning);
    float[] mean = mean(own);
    return new Meanings(less(own, mean), less(around, mean));
  }

  private static List<float[]> read(
      List<List<Token>> items, Function<List<Token>, float[]> meaning) {
    return items.stream().map(meaning).toList();
  }

  private static float[] mean(List<float[]> vectors) {
    float[] mean = new float[vectors.isEmpty() ? 0 : vectors.get(0).length];
    for (float[] vector : vectors) {
      for (int k = 0; k < mean.length; k++) {
        mean[k] += vector[k] / vectors.size();
      }
    }
    return mean;
  }

  private static List<float[]> less(List<float[]> vectors, float[] mean) {
    List<float[]> less = new ArrayList<>();
    for (float[] vector : vectors) {
      float[] rest = vector.clone();
      boolean known = false;
      for (int k = 0; k < rest.length; k++) {
        known |= rest[k] != 0;
      }
      for (int k = 0; known && k < rest.length; k++) {
        rest[k] -= mean[k];
      }
      less.add(rest);
    }
    return less;
  }

  /**
   * 0 to 1: the cosine of what both speak of, or lighter of what the second's sentences around it
   * speak of.
   */
  double alike(int i, int j, double lighter) {
    return Math.max(
        0, Math.max(cosine(own.get(i), own.get(j)), lighter * cosine(own.get(i), around.get(j))));
  }

  private static double cosine(float[] left, float[] right) {
    double product = 0;
    double lefts = 0;
    double rights = 0;
    for (int k = 0; k < left.length; k++) {
      product += left[k] * right[k];
      lefts += left[k] * left[k];
      rights += right[k] * right[k];
    }
    return lefts == 0 || rights == 0 ? 0 : product / Math.sqrt(lefts * rights);
  }
}
