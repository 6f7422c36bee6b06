package zhaojing.pipeline;

import java.util.List;
import zhaojing.model.CheckPage;

/** What can be looked up about the checks of a review. */
public final class CheckList {
  private CheckList() {}

  /**
   * Every check, in the order of reports; a campaign changes limits, not which checks there are.
   */
  public static List<CheckPage> of(Models models) {
    return Knowledge.of(models, ReviewSettings.DEFAULT_CAMPAIGN).checkPages();
  }
}
