package zhaojing.rubric.checks.outline;

import java.util.regex.Pattern;

/** The numerals before headings and members of lists. */
public final class Numeral {
  static final int LONGEST_HEADING = 24;

  private static final String HAN = "[一二三四五六七八九十]{1,3}";

  private static final Pattern MAIN =
      Pattern.compile("^(?:第?" + HAN + "(?:[、，,．.：:]|部分)).*", Pattern.DOTALL);

  private static final Pattern ANY =
      Pattern.compile(
          "^(?:"
              + HAN
              + "(?:[、．.]|是|则|来(?=[，、]))|[（(](?:"
              + HAN
              + "|\\d{1,2})[）)]|\\d{1,2}(?:[．、]|\\.(?!\\d))|[①-⑳]"
              + "|第"
              + HAN
              + "(?:条|点|个|件|桩|方面|个方面|个问题|件事)?(?:是|[，、：:]|，?关于)"
              + "|(?:首先|其次|再次|最后|其一|其二|其三|其四|再一个|还有一个|还有一件)[，、是：]?).*",
          Pattern.DOTALL);

  private Numeral() {}

  /** 一、 and its like, which stand before the headings of the first order. */
  static boolean isMain(String words) {
    return MAIN.matcher(words).matches();
  }

  /** True when a numeral of any order stands first. */
  public static boolean begins(String words) {
    return ANY.matcher(words.strip()).matches();
  }
}
