package zhaojing.rubric.checks.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.Span;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Numerals;

/** Finds lists of another length than announced: 有以下四个问题：一是…；二是…；三是…. */
final class Announced {
  /**
   * @param announced the words that announce the list, in the view
   * @param last the last marker of the list, in the view
   */
  record Miscount(Span announced, Span last, int said, int listed) {}

  private static final String NUMERALS = "一二三四五六七八九十";
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "([两二三四五六七八九十2-9])(?:个方面|个问题|个不足|方面|点|条|个|项)[^。；，：！？\\n]{0,12}[：:](?=一是|第一[，,、是]|其一|一要|（一）|\\(一\\))");
  private static final Pattern MARKER =
      Pattern.compile(
          "(?<=[。；：;:！？，\\n])(?:([一二三四五六七八九十])[是要]|[第其]([一二三四五六七八九十])[，,、是]?|[（(]([一二三四五六七八九十])[）)])");

  private Announced() {}

  static List<Miscount> find(Subject subject) {
    String view = subject.view();
    List<Miscount> found = new ArrayList<>();
    Matcher announced = ANNOUNCED.matcher(view);
    while (announced.find()) {
      int lineEnd = view.indexOf('\n', announced.end());
      int end = lineEnd < 0 ? view.length() : lineEnd;
      Matcher marker = MARKER.matcher(view).region(announced.end(), end);
      marker.useTransparentBounds(true);
      int listed = 0;
      Span last = new Span(announced.start(), announced.start());
      while (marker.find()) {
        String numeral =
            marker.group(1) != null
                ? marker.group(1)
                : marker.group(2) != null ? marker.group(2) : marker.group(3);
        int number = NUMERALS.indexOf(numeral) + 1;
        if (number != listed + 1) {
          // A gap or a second list: NUMBERING_GAP speaks of it.
          listed = 0;
          break;
        }
        listed = number;
        last = new Span(marker.start(), marker.end());
      }
      int said = Numerals.value(announced.group(1)).orElseThrow().intValue();
      String rest = view.substring(last.end(), end);
      boolean goesOn =
          rest.contains("此外") || rest.contains("另外") || rest.contains("最后") || rest.contains("同时");
      if (listed > 1 && listed != said && !(goesOn && listed < said)) {
        found.add(new Miscount(new Span(announced.start(), announced.end()), last, said, listed));
      }
    }
    return found;
  }
}
