package zhaojing.sample.pairs;

import java.util.SplittableRandom;

/** Other punctuation and spaces. */
final class Marks {
  private static final String COMMAS = "、；，,;";
  private static final String STOPS = "；！.。";

  private Marks() {}

  /** Half of the commas and stops replaced, some dropped, spaces here and there. */
  static String changed(String text, SplittableRandom random) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean last = i + 1 == text.length();
      String others = c == '，' ? COMMAS : c == '。' ? STOPS : "";
      int dice = random.nextInt(10);
      if (!others.isEmpty() && !last && dice < 5) {
        written.append(others.charAt(random.nextInt(others.length())));
      } else if (others.isEmpty() || last || dice < 9) {
        written.append(c);
      }
      if (!last && random.nextInt(25) == 0) {
        written.append(random.nextBoolean() ? ' ' : '\u3000');
      }
    }
    return written.toString();
  }
}
