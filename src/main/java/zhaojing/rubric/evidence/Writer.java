package zhaojing.rubric.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.Span;

/** Finds where the writer stands in person: 我, 本人, 笔者, and 自己. */
public final class Writer {
  /** 我 as a person, not 我们, 我党, 我镇 or 自我; a body's name may also begin a verb (我站在). */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?<![自忘大小无唯敌舍])我(?!们|党|国|市|县|省|区|镇|乡|村|街道|院|校|局|司|公司|厂|部(?![分署])|军|站(?![在起出了着到住立])|所(?![做想见在知说负有能以])|处(?![理在于])|科|队|支部|单位|系统|方)"
              + "|(?<![日基根])本人(?![民员数才类力口群物])|笔者");

  private static final Pattern WE = Pattern.compile("我们|咱们|我党|我国");
  private static final Pattern SELF = Pattern.compile("自己");

  private Writer() {}

  /** Spans in {@code words} of 我, 本人 and 笔者. */
  public static List<Span> mentions(String words) {
    return all(PERSON, words);
  }

  /** Spans in {@code words} of 自己, which is the writer only in some sentences. */
  public static List<Span> selves(String words) {
    return all(SELF, words);
  }

  /** Spans in {@code words} of 我们 and its like. */
  public static List<Span> collectives(String words) {
    return all(WE, words);
  }

  /** True when the writer is named in {@code words}. */
  public static boolean standsIn(String words) {
    return PERSON.matcher(words).find();
  }

  private static List<Span> all(Pattern pattern, String words) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans;
  }
}
