package zhaojing.similarity.paraphrase;

import java.util.List;

/**
 * The vectors of a text's content sentences.
 *
 * @param one of each sentence
 * @param two of each sentence with the one behind it: who rewrites splits and joins
 */
@SuppressWarnings("ArrayRecordComponent") // large, never compared or changed
public record TextVectors(float[][] one, float[][] two) {

  static TextVectors of(List<ContentSentence> sentences, SentenceVectors vectors) {
    return new TextVectors(
        sentences.stream().map(s -> vectors.of(s.text())).toArray(float[][]::new),
        sentences.stream().map(s -> vectors.of(s.withNext())).toArray(float[][]::new));
  }

  int size() {
    return one.length;
  }

  static double inner(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
