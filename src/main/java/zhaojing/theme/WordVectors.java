package zhaojing.theme;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.text.Token;

/**
 * What words mean, as short vectors: a sentence's vector is the sum of its words'. Far below a
 * network's in what it knows of a sentence, but it costs nothing, and a word that no labelled text
 * has stands beside those that mean nearly the same. Each vector is as long as its word is rare.
 */
final class WordVectors {
  /** Numbers of a vector. */
  static final int SIZE = 64;

  /** Length of a sentence's vector, beside features of value 1; set by leave-one-hand-out. */
  private static final float LENGTH = 3;

  private static final float STEPS = 64;
  private static final int MAX_WORDS = 1 << 20;

  private final Map<String, byte[]> words;

  private WordVectors(Map<String, byte[]> words) {
    this.words = words;
  }

  /** No word is known: every sentence's vector is zero. */
  static WordVectors none() {
    return new WordVectors(Map.of());
  }

  /** Of vectors of {@value #SIZE} numbers between -2 and 2; they are rounded to steps of 1/64. */
  static WordVectors of(Map<String, double[]> vectors) {
    Map<String, byte[]> words = new TreeMap<>();
    vectors.forEach(
        (word, vector) -> {
          byte[] steps = new byte[SIZE];
          for (int i = 0; i < SIZE; i++) {
            steps[i] = (byte) Math.max(-127, Math.min(127, Math.round(vector[i] * STEPS)));
          }
          words.put(word, steps);
        });
    return new WordVectors(words);
  }

  /** The words' sum, brought to a fixed length; zero when no word is known. */
  float[] of(List<Token> tokens) {
    int[] sum = new int[SIZE];
    for (Token token : tokens) {
      byte[] steps = token.tag().equals("nr") ? null : words.get(token.word());
      for (int i = 0; steps != null && i < SIZE; i++) {
        sum[i] += steps[i];
      }
    }
    double squares = 0;
    for (int number : sum) {
      squares += (double) number * number;
    }
    float[] vector = new float[SIZE];
    for (int i = 0; i < SIZE && squares > 0; i++) {
      vector[i] = (float) (LENGTH * sum[i] / Math.sqrt(squares));
    }
    return vector;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(words.size());
    for (Map.Entry<String, byte[]> word : new TreeMap<>(words).entrySet()) {
      out.writeUTF(word.getKey());
      out.write(word.getValue());
    }
  }

  static WordVectors read(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MAX_WORDS) {
      throw new IOException("not a table of words");
    }
    Map<String, byte[]> words = new HashMap<>(size * 2);
    for (int n = size; n > 0; n--) {
      String word = in.readUTF();
      byte[] steps = new byte[SIZE];
      in.readFully(steps);
      words.put(word, steps);
    }
    return new WordVectors(words);
  }
}
