package zhaojing.ingest.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The characters that the network knows, and how its numbers become some of them: the likeliest at
 * each step, repetitions as one, the blank as none (A. Graves et al., Connectionist temporal
 * classification, ICML 2006, best path).
 */
final class Characters {
  private static final String KEYS = "/models/ppocr_keys_v1.txt";

  private final List<String> classes = new ArrayList<>();

  Characters() throws IOException {
    try (InputStream in = Characters.class.getResourceAsStream(KEYS)) {
      if (in == null) {
        throw new IOException("no " + KEYS);
      }
      classes.add("");
      classes.addAll(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
      classes.add(" ");
    }
  }

  /**
   * @param confidence mean over the characters, 0 to 1; 0 without any
   */
  record Reading(String text, double confidence) {}

  /**
   * @param chances of each class at each step
   */
  Reading read(float[] chances) {
    StringBuilder text = new StringBuilder();
    double sum = 0;
    int count = 0;
    int before = 0;
    for (int from = 0; from + classes.size() <= chances.length; from += classes.size()) {
      int best = 0;
      for (int i = 1; i < classes.size(); i++) {
        best = chances[from + i] > chances[from + best] ? i : best;
      }
      if (best != before && best != 0) {
        text.append(classes.get(best));
        sum += chances[from + best];
        count++;
      }
      before = best;
    }
    return new Reading(text.toString(), count == 0 ? 0 : sum / count);
  }
}
