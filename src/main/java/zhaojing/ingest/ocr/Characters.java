package zhaojing.ingest.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The characters that the network knows, and how its numbers become some of them: the likeliest at
 * each step, repetitions as one, the blank as none (A. Graves et al., Connectionist temporal
 * classification, ICML 2006, best path).
 */
final class Characters {
  private static final String KEYS = "/models/ppocr_keys_v1.txt";

  /** A distance so many times the usual one has a space in it. */
  private static final double WIDE = 1.6;

  private static final int MIN_PAIRS = 4;

  /** Of eight pixels each. */
  private static final double USUAL_PITCH = 5;

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
    List<Glyph> glyphs = new ArrayList<>();
    double sum = 0;
    int before = 0;
    for (int step = 0; (step + 1) * classes.size() <= chances.length; step++) {
      int from = step * classes.size();
      int best = 0;
      for (int i = 1; i < classes.size(); i++) {
        best = chances[from + i] > chances[from + best] ? i : best;
      }
      if (best != before && best != 0) {
        glyphs.add(new Glyph(classes.get(best), step));
        sum += chances[from + best];
      }
      before = best;
    }
    return new Reading(spaced(glyphs), glyphs.isEmpty() ? 0 : sum / glyphs.size());
  }

  private record Glyph(String text, int step) {
    boolean isHan() {
      return Character.isIdeographic(text.codePointAt(0));
    }
  }

  /** The network passes over the wide spaces of Chinese print, as before a name. */
  private static String spaced(List<Glyph> glyphs) {
    double wide = WIDE * pitch(glyphs);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < glyphs.size(); i++) {
      boolean apart = i > 0 && glyphs.get(i).step() - glyphs.get(i - 1).step() > wide;
      text.append(apart && glyphs.get(i).isHan() && glyphs.get(i - 1).isHan() ? " " : "");
      text.append(glyphs.get(i).text());
    }
    return text.toString();
  }

  /** Usual steps from one Han character to the next. */
  private static double pitch(List<Glyph> glyphs) {
    int[] steps =
        IntStream.range(1, glyphs.size())
            .filter(i -> glyphs.get(i).isHan() && glyphs.get(i - 1).isHan())
            .map(i -> glyphs.get(i).step() - glyphs.get(i - 1).step())
            .sorted()
            .toArray();
    return steps.length < MIN_PAIRS ? USUAL_PITCH : steps[steps.length / 2];
  }
}
