package zhaojing.ingest.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts boxes into rows from the top, each from the left; of two columns the left one first. */
final class ReadingOrder {
  /** Boxes whose middles are nearer than this share of a line's height stand in one row. */
  private static final double SAME_ROW = 0.5;

  /** Fewer rows in a half of the page are no column. */
  private static final int MIN_COLUMN = 6;

  private static final Comparator<LineBox> DOWN =
      Comparator.comparingDouble(LineBox::y).thenComparingDouble(LineBox::x);

  private ReadingOrder() {}

  static List<List<LineBox>> rows(List<LineBox> boxes) {
    List<LineBox> left = new ArrayList<>();
    List<LineBox> right = new ArrayList<>();
    double middle = gutter(boxes);
    for (LineBox box : boxes) {
      (box.x() < middle ? left : right).add(box);
    }
    List<List<LineBox>> rows = inOneColumn(left);
    rows.addAll(inOneColumn(right));
    return rows;
  }

  /** Where two columns part; beyond all boxes when there is one. */
  private static double gutter(List<LineBox> boxes) {
    double left = boxes.stream().mapToDouble(LineBox::left).min().orElse(0);
    double right = boxes.stream().mapToDouble(LineBox::right).max().orElse(0);
    for (double share = 0.4; share <= 0.6; share += 0.02) {
      double at = left + share * (right - left);
      if (boxes.stream().noneMatch(b -> b.left() < at && b.right() > at)
          && column(boxes.stream().filter(b -> b.x() < at).toList(), left, at)
          && column(boxes.stream().filter(b -> b.x() > at).toList(), at, right)) {
        return at;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /** Most of its rows fill it; in a table they would not. */
  private static boolean column(List<LineBox> boxes, double left, double right) {
    long full = boxes.stream().filter(b -> b.width() > 0.7 * (right - left)).count();
    return full >= MIN_COLUMN && 2 * full > boxes.size();
  }

  private static List<List<LineBox>> inOneColumn(List<LineBox> boxes) {
    List<List<LineBox>> rows = new ArrayList<>();
    for (LineBox box : boxes.stream().sorted(DOWN).toList()) {
      List<LineBox> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (!row.isEmpty() && beside(row.get(0), box)) {
        row.add(box);
      } else {
        rows.add(new ArrayList<>(List.of(box)));
      }
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(LineBox::left)));
    return rows;
  }

  private static boolean beside(LineBox a, LineBox b) {
    double slope = a.width() > b.width() ? a.slope() : b.slope();
    double off = Math.abs(b.y() - a.y() - slope * (b.x() - a.x()));
    boolean apart = a.right() <= b.left() + a.height() || b.right() <= a.left() + a.height();
    return apart && off < SAME_ROW * Math.min(a.height(), b.height());
  }
}
