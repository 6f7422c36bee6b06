package zhaojing.aggregate;

import java.util.BitSet;
import java.util.List;
import zhaojing.model.Span;

/**
 * The characters of a text that are counted: Han characters, letters and digits, as in the rubric's
 * shares. Punctuation and what is invisible count nothing, or whoever adds some would lower a
 * share.
 */
record Letters(BitSet places) {
  static Letters of(String text) {
    BitSet places = new BitSet(text.length());
    for (int i = 0; i < text.length(); i++) {
      places.set(i, Character.isLetterOrDigit(text.charAt(i)));
    }
    return new Letters(places);
  }

  int all() {
    return places.cardinality();
  }

  /** In spans that do not overlap. */
  int in(List<Span> spans) {
    return spans.stream().mapToInt(s -> places.get(s.start(), s.end()).cardinality()).sum();
  }

  /** Drops from {@code set} what is not counted. */
  void keep(BitSet set) {
    set.and(places);
  }
}
