package zhaojing.ingest.charset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * How much each character speaks for a decoding being right. The weights are the author's: common
 * characters for it, what seldom stands in Chinese prose against it, what never does strongly so.
 */
final class CharacterWeights {
  private static final String MARKS = "，。、；：？！“”‘’（）《》〈〉【】〔〕—…·　①②③④⑤×％－～－";
  private static final BitSet COMMON = common();

  private CharacterWeights() {}

  /** The mean over code points, between -3 and 1; 0.5 for an empty text. */
  static double meanOf(CharSequence text) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      sum += weight(c);
      count++;
      i += Character.charCount(c);
    }
    return count == 0 ? 0.5 : sum / count;
  }

  private static double weight(int c) {
    if (c < 0x80) {
      return c >= 0x20 && c != 0x7F || c == '\n' || c == '\r' || c == '\t' ? 0.5 : -3;
    }
    if (COMMON.get(c)) {
      return 1;
    }
    if (MARKS.indexOf(c) >= 0) {
      return 0.8;
    }
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return -0.1;
    }
    if (c >= 0xFF01 && c <= 0xFF5E || c >= 0x2000 && c <= 0x206F || c == 0xA0) {
      return 0.3;
    }
    return c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE || isBroken(c) ? -3 : -0.7;
  }

  private static boolean isBroken(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.SURROGATE || type == Character.UNASSIGNED;
  }

  private static BitSet common() {
    String path = "/models/lexicons/common-characters.txt";
    try (InputStream in = CharacterWeights.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + path);
      }
      BitSet common = new BitSet();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMapToInt(String::codePoints)
          .forEach(common::set);
      return common;
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
