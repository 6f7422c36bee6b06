package zhaojing.theme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhaojing.model.Span;
import zhaojing.text.Token;

class WordVectorsTest {
  private static final WordVectors TABLE =
      WordVectors.of(Map.of("打牌", vector(1, 0), "麻将", vector(0.9, 0.1), "学习", vector(0, 1)));

  private static double[] vector(double first, double second) {
    double[] vector = new double[WordVectors.SIZE];
    vector[0] = first;
    vector[1] = second;
    return vector;
  }

  private static Token word(String word) {
    return new Token(word, "v", new Span(0, word.length()));
  }

  private static double alike(List<Token> a, List<Token> b) {
    float[] left = TABLE.of(a);
    float[] right = TABLE.of(b);
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }

  @Test
  void wordsOfLikeMeaningMakeSentencesAlike() {
    double near = alike(List.of(word("打牌")), List.of(word("麻将")));
    assertTrue(near > 8.5, "all sentences are of length 3: " + near);
    assertTrue(near > alike(List.of(word("打牌")), List.of(word("学习"))));
  }

  @Test
  void unknownWordsAndPersonsSayNothing() {
    assertArrayEquals(new float[WordVectors.SIZE], TABLE.of(List.of(word("没见过"))));
    Token person = new Token("学习", "nr", new Span(0, 2));
    assertArrayEquals(new float[WordVectors.SIZE], TABLE.of(List.of(person)));
  }

  @Test
  void aTableIsReadAsWrittenAndAWrongOneIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TABLE.write(new DataOutputStream(bytes));
    WordVectors read = read(bytes.toByteArray());
    List<Token> tokens = List.of(word("打牌"), word("学习"));
    assertArrayEquals(TABLE.of(tokens), read.of(tokens));
    byte[] wrong = bytes.toByteArray();
    wrong[0] = 127;
    assertThrows(IOException.class, () -> read(wrong));
  }

  private static WordVectors read(byte[] bytes) throws IOException {
    return WordVectors.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  @Test
  void theTableOfTheProgramKnowsWordsThatNoLabelledTextHas() {
    WordVectors table = TrainedModels.builtIn().words();
    float[] cards = table.of(List.of(word("扑克")));
    float[] mahjong = table.of(List.of(word("麻将")));
    float[] river = table.of(List.of(word("河流")));
    assertTrue(inner(cards, mahjong) > inner(cards, river) + 1);
    assertEquals(9, inner(cards, cards), 1e-3);
  }

  private static double inner(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
