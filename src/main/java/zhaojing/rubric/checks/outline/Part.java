package zhaojing.rubric.checks.outline;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Move;
import zhaojing.model.Span;

/**
 * A part of a text, from what opens it to the next.
 *
 * @param heading its words
 * @param span in the text as extracted
 * @param told its sentences without the heading, in order
 */
public record Part(Kind kind, String heading, Span span, List<Told> told) {
  /** What a part of the text holds. */
  public enum Kind {
    PROBLEMS,
    CAUSES,
    MEASURES,
    OTHER
  }

  public Part {
    told = List.copyOf(told);
  }

  /**
   * The members of its list, those that are mere headings left out; a sub-heading over plain text
   * counts as a member, one over a list of its own does not. A part without any numerals has none.
   */
  public List<Point> points() {
    List<Point> points = new ArrayList<>();
    List<Told> open = new ArrayList<>();
    for (Told here : told) {
      if (Numeral.begins(here.words())) {
        close(open, points);
        open = new ArrayList<>(List.of(here));
      } else if (!open.isEmpty()) {
        open.add(here);
      }
    }
    close(open, points);
    return points;
  }

  private static void close(List<Told> open, List<Point> points) {
    boolean tells =
        open.stream().anyMatch(t -> t.move() != Move.STRUCTURAL)
            || (open.size() == 1 && open.get(0).words().length() > Numeral.LONGEST_HEADING);
    if (tells) {
      points.add(new Point(open));
    }
  }
}
