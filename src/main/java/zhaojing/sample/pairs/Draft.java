package zhaojing.sample.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import zhaojing.model.Span;

/**
 * A text in the making: what its writer wrote, with copied pieces set in between sentences. Pieces
 * stand in the order given.
 */
final class Draft {
  private final String own;
  private final List<Integer> places = new ArrayList<>();

  /**
   * @param own what the copier wrote
   * @param spots places where something is set in, spread at random; fewer when the text is short
   */
  Draft(String own, int spots, SplittableRandom random) {
    this.own = own;
    List<Integer> ends = new ArrayList<>();
    for (int i = own.indexOf('\n') + 1; i > 0 && i < own.length(); i++) {
      if ("。！？\n".indexOf(own.charAt(i)) >= 0 && own.charAt(i - 1) != '\n') {
        ends.add(own.charAt(i) == '\n' ? i : i + 1);
      }
    }
    TreeSet<Integer> chosen = new TreeSet<>();
    for (int tries = 0; tries < 100 && chosen.size() < spots; tries++) {
      int end = ends.isEmpty() ? own.length() : ends.get(random.nextInt(ends.size()));
      boolean apart = chosen.stream().allMatch(c -> Math.abs(c - end) > 20);
      if (apart) {
        chosen.add(end);
      }
    }
    places.addAll(chosen);
  }

  /**
   * The finished text.
   *
   * @param text whole
   * @param starts where each piece begins in it
   */
  record Finished(String text, List<Integer> starts) {
    Span span(int piece, Span inside) {
      int start = starts.get(piece);
      return new Span(start + inside.start(), start + inside.end());
    }
  }

  /** Sets the pieces in; those beyond the last spot stand one behind the other there. */
  Finished with(List<String> pieces, boolean paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < pieces.size(); i++) {
      int place = places.isEmpty() ? own.length() : places.get(Math.min(i, places.size() - 1));
      text.append(own, done, place);
      done = place;
      if (paragraphs && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
      starts.add(text.length());
      text.append(pieces.get(i));
      if (paragraphs) {
        text.append('\n');
      }
    }
    return new Finished(text.append(own, done, own.length()).toString(), starts);
  }
}
