package zhaojing.rubric.checks.content;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Span;
import zhaojing.model.Spans;

/**
 * Antithesis and parallelism by their form: neighbouring clauses of one length that have a
 * character in the same place (知之愈深，行之愈笃), and neighbouring longer parts that begin alike
 * (对群众…；对患者…).
 */
final class Parallels {
  private static final int SHORTEST_CLAUSE = 4;
  private static final int LONGEST_CLAUSE = 20;
  private static final int SHORTEST_PART = 8;

  /** People and order begin many sentences that are no parallels. */
  private static final String NO_BEGINNING = "我他她它你一二三四五六七八九十第0123456789（(";

  private Parallels() {}

  /** Spans in {@code view}, merged, in order. */
  static List<Span> in(String view) {
    List<Span> found = new ArrayList<>();
    balanced(split(view, "，、；。！？：\n"), view, found);
    alike(split(view, "；。！？\n"), view, found);
    return Spans.merge(found);
  }

  private static void balanced(List<Span> clauses, String view, List<Span> found) {
    for (int i = 0; i + 1 < clauses.size(); i++) {
      Span left = clauses.get(i);
      Span right = clauses.get(i + 1);
      if (left.length() == right.length()
          && left.length() >= SHORTEST_CLAUSE
          && left.length() <= LONGEST_CLAUSE
          && right.start() == left.end() + 1
          && samePlaces(left, right, view)) {
        found.add(left.union(right));
      }
    }
  }

  private static boolean samePlaces(Span left, Span right, String view) {
    int same = 0;
    for (int k = 0; k < left.length(); k++) {
      char c = view.charAt(left.start() + k);
      same += c == view.charAt(right.start() + k) && NO_BEGINNING.indexOf(c) < 0 ? 1 : 0;
    }
    boolean numbered = view.charAt(left.start() + 1) == '是';
    return same > 0 && same < left.length() && !numbered;
  }

  private static void alike(List<Span> parts, String view, List<Span> found) {
    for (int i = 0; i + 1 < parts.size(); i++) {
      Span left = parts.get(i);
      Span right = parts.get(i + 1);
      boolean begins =
          Math.min(left.length(), right.length()) >= SHORTEST_PART
              && view.regionMatches(left.start(), view, right.start(), 2)
              && NO_BEGINNING.indexOf(view.charAt(left.start())) < 0
              && view.charAt(left.start() + 1) != '是';
      if (begins && right.start() - left.end() <= 2) {
        found.add(left);
        found.add(right);
      }
    }
  }

  private static List<Span> split(String view, String marks) {
    List<Span> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= view.length(); i++) {
      if (i == view.length() || marks.indexOf(view.charAt(i)) >= 0) {
        if (i > start) {
          parts.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }
}
