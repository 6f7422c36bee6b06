package zhaojing.report.html;

import java.util.Locale;
import zhaojing.model.Against;
import zhaojing.model.Standing;
import zhaojing.report.Figures;

/**
 * A unit's figure as the comparison shows it; places are on a scale of 100.
 *
 * @param value with its unit
 * @param against in words when there is a difference, otherwise empty
 * @param note the figure with its interval and number of texts, in words
 */
public record StandingView(
    String name, String value, int texts, int low, int high, int at, String against, String note) {
  private static final int SCALE = 100;

  static StandingView of(Standing standing) {
    String value = text(standing, standing.value());
    boolean told = standing.against() == Against.HIGHER || standing.against() == Against.LOWER;
    String note =
        "%s：%s，95%% 区间 %s 至 %s，%d 篇；%s"
            .formatted(
                standing.name(),
                value,
                text(standing, standing.low()),
                text(standing, standing.high()),
                standing.texts(),
                standing.against().chinese());
    return new StandingView(
        standing.name(),
        standing.texts() == 0 ? "–" : value,
        standing.texts(),
        place(standing, standing.low()),
        place(standing, standing.high()),
        place(standing, standing.value()),
        told ? standing.against().chinese() : "",
        note);
  }

  private static String text(Standing standing, double value) {
    return standing.share() ? Figures.percent(value) : String.format(Locale.ROOT, "%.1f", value);
  }

  private static int place(Standing standing, double value) {
    double part = standing.share() ? value : (value - 1) / 4;
    return (int) Math.round(SCALE * part);
  }
}
