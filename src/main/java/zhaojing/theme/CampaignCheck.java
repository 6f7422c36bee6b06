package zhaojing.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import zhaojing.model.ThemeId;

/** Runs the examples that a campaign's themes carry. */
public final class CampaignCheck {
  private CampaignCheck() {}

  /**
   * @return in Chinese, one line an example that does not hold, in the campaign's order; empty when
   *     all hold. A known miss that is found now is a line too: it belongs among the flags.
   */
  public static List<String> failures(Campaign campaign) {
    ThemeIndex index = new ThemeIndex(campaign);
    List<String> failures = new ArrayList<>();
    for (Theme theme : campaign.themes()) {
      for (String sentence : theme.examples().flag()) {
        if (!found(index, theme.id(), sentence)) {
          failures.add(line(theme, "应当认出而没有认出", sentence));
        }
      }
      for (String sentence : theme.examples().pass()) {
        if (found(index, theme.id(), sentence)) {
          failures.add(line(theme, "不该认出而认出了", sentence));
        }
      }
      for (String sentence : theme.examples().knownMiss()) {
        if (found(index, theme.id(), sentence)) {
          failures.add(line(theme, "已经能认出，请移到 flag", sentence));
        }
      }
    }
    return List.copyOf(failures);
  }

  private static boolean found(ThemeIndex index, ThemeId theme, String sentence) {
    return Set.copyOf(index.themes(sentence)).contains(theme);
  }

  private static String line(Theme theme, String fault, String sentence) {
    return theme.id() + "（" + theme.name() + "）：" + fault + "：" + sentence;
  }
}
