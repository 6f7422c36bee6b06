package zhaojing.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The empty strip between two columns.
 *
 * @param x its middle
 */
record Gutter(double x) {
  private static final int MIN_ROWS = 6;

  /** Where the gutter may be, as shares of the width of the print. */
  private static final double LEFTMOST = 0.3;

  private static final double RIGHTMOST = 0.7;

  /** A cell of a table is short; a line of a column holds at least so many characters. */
  private static final int MIN_LINE_GLYPHS = 8;

  private static final double MIN_FULL_LINES = 0.6;

  /** So many rules through the gutter make a table. */
  private static final int TABLE_RULES = 3;

  /** How a row lies to the gutter. */
  enum Side {
    LEFT,
    RIGHT,
    BOTH,
    ACROSS
  }

  /**
   * The gutter of a page, if it is set in two columns.
   *
   * @param rules lines drawn across the page; three through the gutter make a table
   * @param before the gutter of a page before, where a page with few lines may have its own too
   */
  static Optional<Gutter> of(List<Row> rows, List<Rule> rules, Optional<Gutter> before) {
    return widest(rows)
        .or(() -> before.filter(gutter -> gutter.count(rows, Side.BOTH) > 0))
        .filter(gutter -> gutter.partsProse(rows) && gutter.crossings(rules) < TABLE_RULES);
  }

  private static Optional<Gutter> widest(List<Row> rows) {
    double left = rows.stream().mapToDouble(r -> r.glyphs().get(0).x()).min().orElse(0);
    double right =
        rows.stream().mapToDouble(r -> r.runs().get(r.runs().size() - 1).right()).max().orElse(0);
    Optional<Gutter> best = Optional.empty();
    int most = MIN_ROWS - 1;
    for (double share = LEFTMOST; share <= RIGHTMOST; share += 0.01) {
      Gutter gutter = new Gutter(left + share * (right - left));
      int parted = gutter.count(rows, Side.BOTH);
      if (parted > most) {
        most = parted;
        best = Optional.of(gutter);
      }
    }
    return best;
  }

  private int count(List<Row> rows, Side side) {
    return (int) rows.stream().filter(row -> side(row) == side).count();
  }

  private long crossings(List<Rule> rules) {
    return rules.stream()
        .filter(r -> r.left() < x && r.right() > x)
        .map(Rule::y)
        .distinct()
        .count();
  }

  private boolean partsProse(List<Row> rows) {
    List<Row> parted = rows.stream().filter(row -> side(row) == Side.BOTH).toList();
    int whole = count(rows, Side.ACROSS);
    long full = parted.stream().filter(this::holdsTwoLines).count();
    return full >= MIN_FULL_LINES * parted.size()
        && whole * 2 <= parted.size() + count(rows, Side.LEFT);
  }

  /** One unbroken line on either side. */
  private boolean holdsTwoLines(Row row) {
    List<Row.Run> runs = row.runs();
    return runs.size() == 2 && runs.stream().allMatch(run -> run.glyphs() >= MIN_LINE_GLYPHS);
  }

  Side side(Row row) {
    List<Row.Run> runs = new ArrayList<>(row.runs());
    if (runs.stream().anyMatch(run -> run.x() < x && run.right() > x)) {
      return Side.ACROSS;
    }
    boolean left = runs.get(0).x() < x;
    boolean right = runs.get(runs.size() - 1).x() >= x;
    return left && right ? Side.BOTH : left ? Side.LEFT : Side.RIGHT;
  }
}
