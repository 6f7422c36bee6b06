package zhaojing.ingest.bundle;

import java.util.List;
import java.util.regex.Pattern;
import zhaojing.ingest.author.AuthorFromText;
import zhaojing.ingest.signs.LineSign;
import zhaojing.ingest.signs.SignWords;

/**
 * How much the lines above a line look like the end of a text.
 *
 * @param weight sum of the signs
 * @param signed whether a signature or a closing formula is among them
 */
record Ending(double weight, boolean signed) {
  private static final Pattern DIGITS = Pattern.compile("20[0-9]{2}[-./]");
  private static final int MAX_LINES = 8;
  private static final int MAX_SIGNATURE_CHARS = 40;

  private static final double LABELLED_NAME = 2;
  private static final double NAME = 1.5;
  private static final double CLOSING = 1.5;
  private static final double DATE = 1.5;
  private static final double RULE = 2;
  private static final double NOISE = 1;
  private static final double PLEDGE = 0.75;
  private static final double WIDE_GAP = 1;
  private static final double GAP = 0.5;

  /**
   * @param usualGap blank lines that paragraphs of this text have between them
   * @param from first line of the part that may end
   * @param to line that may begin the next
   */
  static Ending of(List<TextLine> lines, int from, int to, int usualGap) {
    double weight = gap(lines.get(to).gap(), usualGap);
    boolean labelled = false;
    boolean named = false;
    boolean closed = false;
    boolean dated = false;
    boolean ruled = false;
    boolean noisy = false;
    boolean pledged = false;
    boolean met = false;
    for (int at = to - 1; at > from && at >= to - MAX_LINES; at--) {
      TextLine line = lines.get(at);
      boolean noise = line.is(LineSign.WEB_NOISE) || line.is(LineSign.PAGE_NUMBER);
      if (line.length() > MAX_SIGNATURE_CHARS && !noise) {
        pledged |= !met && isPledge(line);
        closed |= !met && isClosing(line);
        break;
      }
      boolean label = AuthorFromText.labelled(line.head()).isPresent();
      boolean name = !label && AuthorFromText.signature(line.head()).isPresent();
      boolean known = label || name || noise || !line.signs().isEmpty();
      labelled |= label;
      named |= name;
      closed |= line.is(LineSign.CLOSING);
      dated |= line.is(LineSign.DATE) || (label || name) && hasDate(line.head());
      ruled |= line.is(LineSign.RULE);
      noisy |= line.is(LineSign.WEB_NOISE);
      pledged |= !known && !met && isPledge(line);
      closed |= !known && !met && isClosing(line);
      met |= !known;
      if (!known && line.isProse()) {
        break;
      }
    }
    weight += labelled ? LABELLED_NAME : named ? NAME : 0;
    weight += closed ? CLOSING : 0;
    weight += dated ? DATE : 0;
    weight += ruled ? RULE : 0;
    weight += noisy ? NOISE : 0;
    weight += pledged ? PLEDGE : 0;
    return new Ending(weight, labelled || named || closed);
  }

  private static double gap(int gap, int usual) {
    return gap > Math.max(1, usual) ? WIDE_GAP : gap > usual ? GAP : 0;
  }

  private static boolean hasDate(String line) {
    return line.indexOf('年') >= 0 && line.indexOf('月') >= 0 || DIGITS.matcher(line).find();
  }

  private static boolean isClosing(TextLine line) {
    return SignWords.SHIPPED.closings().stream().anyMatch(line.tail()::contains);
  }

  private static boolean isPledge(TextLine line) {
    return SignWords.SHIPPED.pledges().stream().anyMatch(line.head()::contains);
  }
}
