package zhaojing.ingest.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a page that is read as a whole.
 *
 * @param inColumn whether it is read line by line from the top instead of as it was drawn
 */
record Band(Rectangle2D area, boolean inColumn) {
  private static final double FAR = 100_000;

  /** The page as it was drawn. */
  static List<Band> whole() {
    return List.of(band(-FAR, FAR, -FAR, FAR, false));
  }

  /** The bands of a page in the order of reading; the notes' place is in none. */
  static List<Band> of(List<Row> rows, Optional<Gutter> gutter, FootNotes notes) {
    List<Band> bands = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size()
          || i == notes.from()
          || i == notes.to()
          || gutter.isPresent()
              && across(rows, i, gutter.get()) != across(rows, i - 1, gutter.get())) {
        if (notes.count() == 0 || from < notes.from() || from >= notes.to()) {
          add(bands, rows, from, i, gutter);
        }
        from = i;
      }
    }
    return bands;
  }

  private static boolean across(List<Row> rows, int row, Gutter gutter) {
    return gutter.side(rows.get(row)) == Gutter.Side.ACROSS;
  }

  private static void add(
      List<Band> bands, List<Row> rows, int from, int to, Optional<Gutter> gutter) {
    double top = from == 0 ? -FAR : between(rows, from);
    double bottom = to == rows.size() ? FAR : between(rows, to);
    if (gutter.isEmpty() || across(rows, from, gutter.get())) {
      bands.add(band(-FAR, FAR, top, bottom, gutter.isPresent()));
    } else {
      bands.add(band(-FAR, gutter.get().x(), top, bottom, true));
      bands.add(band(gutter.get().x(), FAR, top, bottom, true));
    }
  }

  private static double between(List<Row> rows, int row) {
    return (rows.get(row - 1).y() + rows.get(row).y()) / 2;
  }

  private static Band band(double left, double right, double top, double bottom, boolean column) {
    return new Band(new Rectangle2D.Double(left, top, right - left, bottom - top), column);
  }
}
