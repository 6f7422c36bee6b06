package zhaojing.similarity.candidate;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Span;

/**
 * Finds in the common wording of one text the stretches that went from text to text as a whole: one
 * common fingerprint after the other in the same group of texts, over a long way, with room for
 * edits. Formulae that merely stand one behind the other have a group of texts each.
 */
final class PassedOn {
  /** So long is what is passed on at least, … */
  private static final int MIN_CHARS = 40;

  /** … and so much more when all texts of the batch have it: formulae of everybody are longer. */
  private static final int MORE_WHEN_EVERYWHERE = 100;

  /** An edit or a formula may part the fingerprints of a stretch this far. */
  private static final int MAX_GAP_CHARS = 40;

  /** This share of a stretch stands in its common fingerprints. */
  private static final double MIN_COVERED = 0.4;

  /** Stretches that may run beside each other. */
  private static final int MAX_OPEN = 4;

  private final int texts;
  private final List<Stretch> open = new ArrayList<>();
  private final List<Span> found = new ArrayList<>();

  /**
   * @param texts of the batch
   */
  PassedOn(int texts) {
    this.texts = texts;
  }

  private static final class Stretch {
    private final int start;
    private int end;
    private int covered;
    private final Sketch first;
    private int fewest;
    private Sketch last;

    Stretch(int start, int end, Sketch sketch) {
      this.start = start;
      this.end = end;
      covered = end - start;
      first = sketch;
      fewest = sketch.texts();
      last = sketch;
    }

    /** Compared with the first as well, so that a chain does not drift from group to group. */
    boolean fits(Sketch sketch, int all) {
      return last.together(sketch, all) && first.together(sketch, all);
    }

    void grow(int from, int to, Sketch sketch) {
      covered += to - Math.max(from, end);
      end = to;
      fewest = Math.min(fewest, sketch.texts());
      last = sketch;
    }
  }

  /** Takes the text's common fingerprints in order of their places. */
  void add(int start, int end, Sketch sketch) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Stretch stretch = open.get(i);
      if (start - stretch.end > MAX_GAP_CHARS) {
        close(open.remove(i));
      } else if (stretch.fits(sketch, texts)) {
        stretch.grow(start, end, sketch);
        open.add(open.remove(i));
        return;
      }
    }
    if (open.size() == MAX_OPEN) {
      close(open.remove(0));
    }
    open.add(new Stretch(start, end, sketch));
  }

  /** The stretches found; nothing may be added any more. */
  List<Span> stretches() {
    open.forEach(this::close);
    return found;
  }

  private void close(Stretch stretch) {
    int length = stretch.end - stretch.start;
    double share = stretch.fewest / (double) texts;
    if (length >= MIN_CHARS + share * MORE_WHEN_EVERYWHERE
        && stretch.covered >= length * MIN_COVERED) {
      found.add(new Span(stretch.start, stretch.end));
    }
  }
}
