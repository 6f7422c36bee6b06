package zhaojing.sample.pairs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
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
    List<Span> order = new ArrayList<>(stretch.sentences());
    Random shuffle = new Random(random.nextLong());
    for (int tries = 0; tries < 20 && order.equals(stretch.sentences()); tries++) {
      Collections.shuffle(order, shuffle);
    }
    return Altered.whole(
        text,
        order.stream().map(s -> text.substring(s.start(), s.end())).collect(Collectors.joining()));
  }
}
