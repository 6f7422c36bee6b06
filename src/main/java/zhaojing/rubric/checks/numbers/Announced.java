package zhaojing.rubric.checks.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.Span;
import zhaojing.rubric.Subject;
import zhaojing.text.Numerals;

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
  private static final Pattern NAMES =
      Pattern.compile(
          "(?<=[，。；：“\\n]|^|[与对在到由向给是]|负责|联系|走访|包括)((?:[\\u4e00-\\u9fff]{2,6}、){1,6}[\\u4e00-\\u9fff]{2,6}?)(?:[和与及]([\\u4e00-\\u9fff]{2,6}?))?([两二三四五六七八九2-9])(?:个|名|位|家)(?:乡镇|村民小组|村|社区|单位|部门|支部|科室|同志|班组|站所|组|同事|委员|党员|老师|教师|学生|方面)");
  private static final Pattern NO_NAME = Pattern.compile("[有中在的是了等共为存出提要将把被让从以还都也]|其他|其余|另外|以及");

  /** 归为四类：学习类12条，作风类15条，工作类16条。 */
  private static final Pattern CLASSES =
      Pattern.compile(
          "(?:归为|分为|分成|归纳为|梳理为|归并为|归成)([两二三四五六七八九2-9])(?:大?类|个方面)[：:，]((?:[^，、；。\\d\\n]{1,10}(?:类|方面)\\d{1,4}[条个件项][，、；]?){2,9})。");

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
    names(view, found);
    Matcher classes = CLASSES.matcher(view);
    while (classes.find()) {
      int said = Numerals.value(classes.group(1)).orElseThrow().intValue();
      int listed = (int) Pattern.compile("\\d[条个件项]").matcher(classes.group(2)).results().count();
      if (said != listed) {
        found.add(
            new Miscount(
                new Span(classes.start(), classes.end(1) + 1),
                new Span(classes.start(2), classes.end(2)),
                said,
                listed));
      }
    }
    return found;
  }

  /** 桐山、柳河、山口四个乡镇: the names are three. */
  private static void names(String view, List<Miscount> found) {
    Matcher names = NAMES.matcher(view);
    while (names.find()) {
      String list = names.group(1);
      int listed = (int) list.chars().filter(c -> c == '、').count() + 1;
      listed += names.group(2) == null ? 0 : 1;
      int said = Numerals.value(names.group(3)).orElseThrow().intValue();
      if (listed != said && !NO_NAME.matcher(list + names.group(2)).find()) {
        found.add(
            new Miscount(
                new Span(names.start(), names.end()),
                new Span(names.start(3), names.end()),
                said,
                listed));
      }
    }
  }
}
