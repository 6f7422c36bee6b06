package zhaojing.rubric.checks.dates;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import zhaojing.rubric.evidence.CampaignYears;

/**
 * When a text was written, as far as it says so.
 *
 * @param notBefore from the signature, or the campaign's first year
 * @param notAfter from the signature, or the campaign's last year and the one after it
 */
record TextTime(Optional<YearMonth> notBefore, Optional<YearMonth> notAfter) {
  private static final int SIGNATURE_CHARS = 60;
  private static final Pattern SIGNED =
      Pattern.compile("(?s).*\\n[^\\n。，]{0,12}(\\d{4})年(\\d{1,2})月(?:\\d{1,2}日)?\\s{0,3}");

  static TextTime of(String view, List<CampaignYears> campaigns) {
    var end = SIGNED.matcher(view.substring(Math.max(0, view.length() - SIGNATURE_CHARS)));
    if (end.matches() && Dates.number(end.group(2)) >= 1 && Dates.number(end.group(2)) <= 12) {
      Optional<YearMonth> signed =
          Optional.of(YearMonth.of(Dates.number(end.group(1)), Dates.number(end.group(2))));
      return new TextTime(signed, signed);
    }
    List<CampaignYears> named = campaigns.stream().filter(c -> c.namedIn().test(view)).toList();
    int latest = named.stream().mapToInt(CampaignYears::firstYear).max().orElse(0);
    Optional<YearMonth> from =
        latest == 0 ? Optional.empty() : Optional.of(YearMonth.of(latest, 1));
    int lastTold = Dates.years(view).stream().mapToInt(Dates.Year::year).max().orElse(0);
    boolean bound = named.size() == 1 && lastTold <= named.get(0).lastYear() + 1;
    return new TextTime(
        from, bound ? Optional.of(YearMonth.of(named.get(0).lastYear() + 1, 1)) : Optional.empty());
  }
}
