package zhaojing.sample.pairs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import zhaojing.model.Edit;
import zhaojing.model.Span;

/** The sentences of a stretch in another order. */
record Reordered() implements Hiding {
  @Override
  public String kind() {
    return "reordered";
  }

  @Override
  public Edit edit() {
    return Edit.EDITED;
  }

  @Override
  public Altered apply(Stretch stretch, SplittableRandom random) {
    String text = stretch.text();
    List<Span> sentences = stretch.sentences();
    List<String> order = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      int end = i + 1 < sentences.size() ? sentences.get(i + 1).start() : text.length();
      order.add(withLines(text.substring(sentences.get(i).start(), end)));
    }
    List<String> before = List.copyOf(order);
    Random shuffle = new Random(random.nextLong());
    for (int tries = 0; tries < 20 && order.equals(before); tries++) {
      Collections.shuffle(order, shuffle);
    }
    return Altered.whole(text, String.join("", order).strip());
  }

  /** A heading behind a sentence moves with it, on a line of its own. */
  private static String withLines(String sentence) {
    String words = sentence.strip();
    return words.contains("\n") ? words + "\n" : words;
  }
}
