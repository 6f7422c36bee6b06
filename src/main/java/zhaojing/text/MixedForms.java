package zhaojing.text;

import java.util.BitSet;
import java.util.List;
import zhaojing.model.Span;

/**
 * Finds characters written in two forms side by side. A font's damage gives every occurrence the
 * same wrong form; a disguise changes some.
 */
final class MixedForms {
  private MixedForms() {}

  /** Adds what one paragraph of {@code reading} holds to {@code found}, in order. */
  static void find(Reading reading, Span paragraph, List<Span> found) {
    Span inView = reading.view().map().view(paragraph);
    String view = reading.view().text();
    String text = reading.document().text();
    BitSet plainHan = new BitSet();
    for (int i = inView.start(); i < inView.end(); i++) {
      char written = text.charAt(reading.view().map().original(i));
      if (Folding.isHan(written) && written == Folding.fold(written)) {
        plainHan.set(written);
      }
    }
    for (int i = inView.start(); i < inView.end(); i++) {
      int at = reading.view().map().original(i);
      char written = text.charAt(at);
      char plain = LookAlikes.plain(view, i);
      boolean mixed =
          LookAlikes.letter(written) != written
              ? besideLatin(view, inView, i)
              : plain != written && Folding.isHan(plain) && plainHan.get(plain);
      if (mixed) {
        found.add(new Span(at, at + 1));
      }
    }
  }

  /** Whether the run of letters and digits around {@code at} also has a Latin letter or a digit. */
  private static boolean besideLatin(String view, Span paragraph, int at) {
    int start = at;
    while (start > paragraph.start() && isLetter(view.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < paragraph.end() && isLetter(view.charAt(end))) {
      end++;
    }
    return view.substring(start, end).chars().anyMatch(c -> c < 0x80);
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) && c < '\u0528';
  }
}
