package zhaojing.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers as every report shows them. */
public final class Figures {
  private Figures() {}

  /** Rounded half up to four decimals, without trailing zeros. {@code value} is finite. */
  public static BigDecimal fourDecimals(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    // 0.0000 stripped of its zeros keeps a scale on older runtimes.
    return rounded.signum() == 0 ? BigDecimal.ZERO : plain(rounded.stripTrailingZeros());
  }

  /** A share from 0 to 1 as {@code 37.5%}. */
  public static String percent(double share) {
    return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  /** A counted figure as people write it: {@code 3}, {@code 0.25}. */
  public static String plainText(double value) {
    return Double.isFinite(value) ? fourDecimals(value).toPlainString() : "不限";
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  /** Reasons as one sentence, with one stop at its end. */
  public static String sentence(List<String> reasons) {
    String joined =
        reasons.stream().map(r -> r.replaceAll("[。；]+$", "")).collect(Collectors.joining("；"));
    return joined.isEmpty() ? "" : joined + "。";
  }
}
