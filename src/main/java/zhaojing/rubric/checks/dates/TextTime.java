package zhaojing.rubric.checks.dates;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
      Pattern.compile(
          "(?s).*\\n[^\\n。，]{0,12}(\\d{4}|二[〇○零][〇○零一二三四五六七八九]{2})[年./-](\\d{1,2}|[一二三四五六七八九十]{1,2})(?:月|[./-]\\d{1,2})(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日)?\\s{0,3}");

  static TextTime of(String view, List<CampaignYears> campaigns) {
    Optional<YearMonth> signed = signed(view);
    if (signed.isPresent()) {
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

  /** The month of the signature. */
  static Optional<YearMonth> signed(String view) {
    Matcher end = SIGNED.matcher(view.substring(Math.max(0, view.length() - SIGNATURE_CHARS)));
    if (!end.matches()) {
      return Optional.empty();
    }
    int month = Dates.number(end.group(2));
    return month >= 1 && month <= 12
        ? Optional.of(YearMonth.of(Dates.number(end.group(1)), month))
        : Optional.empty();
  }
}
