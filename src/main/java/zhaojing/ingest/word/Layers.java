package zhaojing.ingest.word;

import java.util.TreeMap;

/** What was counted beside the text while a document was filtered. For one thread. */
final class Layers {
  private static final int MAX_SHOWN = 200;

  final StringBuilder hidden = new StringBuilder();
  final StringBuilder white = new StringBuilder();
  int changes;
  int footnotes;
  int textBoxes;
  boolean whiteOut;

  /** Whether something was left out of the document. */
  boolean leftOut() {
    return !hidden.isEmpty() || whiteOut || footnotes > 0 || textBoxes > 0;
  }

  void into(TreeMap<String, String> properties) {
    count(properties, "trackedChanges", changes);
    count(properties, "footnotes", footnotes);
    count(properties, "textBoxes", textBoxes);
    words(properties, "hidden", hidden);
    words(properties, "white", white);
  }

  static void count(TreeMap<String, String> properties, String name, int count) {
    if (count > 0) {
      properties.put(name, Integer.toString(count));
    }
  }

  private static void words(TreeMap<String, String> properties, String kind, StringBuilder words) {
    String shown = words.toString().strip();
    count(properties, kind + "Chars", shown.length());
    if (!shown.isEmpty()) {
      properties.put(kind + "Text", cut(shown));
    }
  }

  /** At most 200 code units, no half of a pair at the end. */
  static String cut(String words) {
    int end = Math.min(words.length(), MAX_SHOWN);
    boolean half = end < words.length() && Character.isHighSurrogate(words.charAt(end - 1));
    return words.substring(0, half ? end - 1 : end);
  }
}
