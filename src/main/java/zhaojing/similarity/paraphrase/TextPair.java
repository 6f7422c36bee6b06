package zhaojing.similarity.paraphrase;

import java.util.Comparator;

/** Two of the texts looked at, by their places among them; {@code left < right}. */
public record TextPair(int left, int right) implements Comparable<TextPair> {
  private static final Comparator<TextPair> ORDER =
      Comparator.comparingInt(TextPair::left).thenComparingInt(TextPair::right);

  @Override
  public int compareTo(TextPair other) {
    return ORDER.compare(this, other);
  }
}
