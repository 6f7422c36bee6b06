package zhaojing.ingest.bundle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much a pair of characters tells what a text is about: the rarer in other texts, the more
 * (inverse document frequency, 0 to 1).
 */
final class Vocabulary {
  private static final int MIN_TEXTS = 4;

  private final Map<String, Double> common;

  Vocabulary(Map<String, Double> common) {
    this.common = common;
  }

  static Vocabulary learn(List<String> texts) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String text : texts) {
      Set<String> pairs = new HashSet<>();
      for (int i = 0; i + 1 < text.length(); i++) {
        if (isHan(text.charAt(i)) && isHan(text.charAt(i + 1))) {
          pairs.add(text.substring(i, i + 2));
        }
      }
      pairs.forEach(pair -> counts.merge(pair, 1, Integer::sum));
    }
    Map<String, Double> common = new HashMap<>();
    counts.forEach(
        (pair, n) -> {
          if (n >= MIN_TEXTS) {
            double weight = Math.log((double) texts.size() / n) / Math.log(texts.size());
            common.put(pair, Math.round(weight * 100) / 100.0);
          }
        });
    return new Vocabulary(common);
  }

  /** 0 for what is no pair of Han characters. */
  double weight(char first, char second) {
    return isHan(first) && isHan(second)
        ? common.getOrDefault(new String(new char[] {first, second}), 1.0)
        : 0;
  }

  static boolean isHan(char c) {
    return c >= 0x3400 && c <= 0x9FFF;
  }

  Map<String, Double> common() {
    return common;
  }
}
