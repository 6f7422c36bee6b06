package zhaojing.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The characters on one base line, from left to right.
 *
 * @param glyphs never empty and none of them blank
 */
record Row(double y, List<Glyph> glyphs) {
  /** A wider gap than this, in ems, parts two runs of words. */
  private static final double GAP_EMS = 1.2;

  /** Base lines this near, in ems, are one. */
  private static final double SAME_LINE_EMS = 0.4;

  /** Words without a wide gap. */
  record Run(double x, double right, int glyphs) {}

  Row {
    glyphs = List.copyOf(glyphs);
  }

  /** The rows of a page from top to bottom. */
  static List<Row> of(List<Glyph> page) {
    List<Glyph> sorted = new ArrayList<>(page);
    sorted.removeIf(Glyph::isBlank);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<Row> rows = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || sorted.get(i).y() - sorted.get(i - 1).y() > SAME_LINE_EMS * sorted.get(i).size()) {
        List<Glyph> glyphs = new ArrayList<>(sorted.subList(from, i));
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        rows.add(new Row(glyphs.get(0).y(), glyphs));
        from = i;
      }
    }
    return rows;
  }

  /** The type most of the row is set in. */
  double size() {
    List<Double> sizes = glyphs.stream().map(Glyph::size).sorted().toList();
    return sizes.get(sizes.size() / 2);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(g -> text.append(g.text()));
    return text.toString();
  }

  List<Run> runs() {
    double gap = GAP_EMS * size();
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || glyphs.get(i).x() - glyphs.get(i - 1).right() > gap) {
        runs.add(new Run(glyphs.get(from).x(), glyphs.get(i - 1).right(), i - from));
        from = i;
      }
    }
    return runs;
  }
}
