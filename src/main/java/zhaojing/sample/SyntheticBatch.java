package zhaojing.sample;

import java.util.SplittableRandom;

/**
 * Texts as {@link SyntheticTexts} makes them, with the two hard cases of copy detection planted: a
 * formula that stands in three of five texts, one essay that {@value #COPIES} people copied with
 * words changed (in smaller batches, one in twenty), and two paragraphs that one in five hundred
 * pasted.
 */
public final class SyntheticBatch {
  private static final int COPIES = 600;
  private static final int EDIT_EVERY = 25;
  private static final String FORMULA = "为民务实清廉，我们一定要把教育实践活动抓出成效。\n";

  private final SyntheticTexts texts;
  private final long seed;
  private final int size;
  private final int copyEvery;

  /**
   * @param size texts in the batch
   * @param sentences in a text, about 30 characters each
   */
  public SyntheticBatch(long seed, int size, int sentences) {
    texts = new SyntheticTexts(seed, sentences);
    this.seed = seed;
    this.size = size;
    copyEvery = Math.max(20, size / COPIES);
  }

  /** Number of texts. */
  public int size() {
    return size;
  }

  /** Whether a text is one of the many copies of one essay. */
  public boolean massCopy(int i) {
    return i % copyEvery == 7;
  }

  /** The text number {@code i}, counted from 0. */
  public String text(int i) {
    SplittableRandom random = new SplittableRandom(seed * 31 + i);
    String text = massCopy(i) ? edited(texts.text(size), random) : texts.text(i);
    String pasted = i % 500 == 3 ? paragraphs(texts.text(size + 1)) : "";
    return text + pasted + (i % 5 < 3 ? FORMULA : "");
  }

  private static String paragraphs(String text) {
    String[] lines = text.split("\n");
    return lines[3] + "\n" + lines[4] + "\n";
  }

  /** About every twenty-fifth character replaced by the one before it. */
  private static String edited(String text, SplittableRandom random) {
    StringBuilder edited = new StringBuilder(text);
    for (int i = 30 + random.nextInt(EDIT_EVERY);
        i < text.length();
        i += 1 + random.nextInt(2 * EDIT_EVERY)) {
      if (text.charAt(i) != '\n') {
        edited.setCharAt(i, text.charAt(i - 1));
      }
    }
    return edited.toString();
  }
}
