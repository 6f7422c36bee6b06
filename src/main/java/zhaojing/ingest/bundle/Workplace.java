package zhaojing.ingest.bundle;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import zhaojing.ingest.signs.SignWords;

/**
 * Whether the lines under a place are by one who works elsewhere than the one above: other words of
 * work, and a writer who tells anew what he is. Compares lists of words as TextTiling compares all
 * words; parts of a bundle are too short for the latter.
 */
final class Workplace {
  private static final int LINES_BELOW = 3;
  private static final int LINES_ABOVE = 8;
  private static final int MIN_WORDS = 2;

  private static final String YEARS = "[一二三四五六七八九十两几多0-9]{1,4}年";

  private static final Pattern SELF =
      Pattern.compile(
          "我是(?:个|一名|名|一个|一位|管|开|守|干|做|搞|教)|(?:作为|身为)(?:一名|一个|一位|名)|我叫|本人(?:系|是|在|从事|负责|主要)"
              + "|(?:我|^)在[^，。；]{2,14}(?:站|待|干|工作|坐|守|跑|教|当|做)了?"
              + YEARS
              + "|我(?:当|做|干|教|开|守|管)了?[^，。；]{0,8}"
              + YEARS
              + "|自己是个|我一个|我们?(?:车队|科室|班组|年级组|车间|科里|所里|行里|库里|队里|站里|院里)|^(?:车队|科里|所里|队里|站里|行里|厂里)");

  private static final int MAX_LOOK_CHARS = 80;

  private final List<TextLine> lines;

  Workplace(List<TextLine> lines) {
    this.lines = lines;
  }

  /** Several words of one row below and none above, and the same the other way round. */
  boolean changes(int from, int at) {
    int[] above = words(Math.max(from, at - LINES_ABOVE), at);
    int[] below = words(at, Math.min(lines.size(), at + LINES_BELOW));
    int old = most(above);
    int other = most(below);
    return old >= 0 && other >= 0 && below[old] == 0 && above[other] == 0;
  }

  /**
   * Whether the writer says in the paragraph's first sentence what he is or how long he has been
   * it.
   */
  boolean introduces(int at) {
    String head = lines.get(at).head();
    int stop = head.indexOf('。');
    int end = Math.min(stop < 0 ? head.length() : stop, MAX_LOOK_CHARS);
    return SELF.matcher(head.substring(0, end)).find();
  }

  private static int most(int[] words) {
    int best = -1;
    for (int row = 0; row < words.length; row++) {
      best = words[row] >= MIN_WORDS && (best < 0 || words[row] > words[best]) ? row : best;
    }
    return best;
  }

  /** Different words of each row. */
  private int[] words(int from, int to) {
    List<List<String>> rows = SignWords.SHIPPED.workplaces();
    int[] counts = new int[rows.size()];
    for (int row = 0; row < counts.length; row++) {
      List<String> words = rows.get(row);
      BitSet met = new BitSet();
      for (int i = from; i < to; i++) {
        String head = lines.get(i).head();
        for (int word = 0; word < words.size(); word++) {
          if (head.contains(words.get(word))) {
            met.set(word);
          }
        }
      }
      counts[row] = met.cardinality();
    }
    return counts;
  }
}
