package zhaojing.evaluate.review;

import java.util.List;

/**
 * False alarms on texts without a fault of language, damage, numbers or leftovers.
 *
 * @param texts how many such texts
 * @param chars their visible characters
 * @param alarms findings of these kinds on them
 */
public record Alarms(int texts, int chars, int alarms) {
  static Alarms of(List<ReviewedText> reviewed, CheckKinds kinds) {
    int texts = 0;
    int chars = 0;
    int alarms = 0;
    for (ReviewedText text : reviewed) {
      if (text.gold().clean()) {
        texts++;
        chars += text.gold().chars();
        alarms += (int) text.findings().stream().filter(f -> kinds.ofForm(f.check())).count();
      }
    }
    return new Alarms(texts, chars, alarms);
  }

  /** 0 without texts. */
  public double perThousandChars() {
    return chars == 0 ? 0 : alarms * 1000.0 / chars;
  }
}
