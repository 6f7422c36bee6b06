package zhaojing.rubric.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.model.Submission;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Knowledge;

/** Words that only a page of templates puts on a text. */
final class TemplateMarker implements Check {
  enum Weight {
    STRONG,
    WEAK
  }

  /** One entry of {@code models/checks/template-marker.yaml}. */
  record Marker(String name, String weight, String pattern) {
    Weight force() {
      return Weight.valueOf(weight.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * @param fitting kinds of text in which a marker is in place, by its name
   * @param inBundles names of markers that are in place where one file holds several texts
   */
  record Markers(List<Marker> markers, Map<String, List<String>> fitting, List<String> inBundles) {
    Markers {
      markers = List.copyOf(markers);
      inBundles = List.copyOf(inBundles);
      fitting = Map.copyOf(fitting);
    }
  }

  private record Compiled(
      String name, Weight weight, Pattern pattern, List<String> fitting, boolean inBundles) {
    boolean fits(Submission submission) {
      return fitting.contains(submission.genre().id())
          || inBundles && submission.source().part().isPresent();
    }
  }

  private static final int KINDS_THAT_SETTLE_IT = 3;
  private final List<Compiled> markers;

  TemplateMarker() {
    Markers data = Knowledge.read("models/checks/template-marker.yaml", Markers.class);
    markers =
        data.markers().stream()
            .map(
                m ->
                    new Compiled(
                        m.name(),
                        m.force(),
                        Pattern.compile(m.pattern()),
                        data.fitting().getOrDefault(m.name(), List.of()),
                        data.inBundles().contains(m.name())))
            .toList();
  }

  @Override
  public CheckId id() {
    return new CheckId("TEMPLATE_MARKER");
  }

  @Override
  public String name() {
    return "范文痕迹";
  }

  @Override
  public String purpose() {
    return "留有范文网页的字样：“（教师适用）”“本文由…整理”“上一页 下一页”“作者：佚名”等。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("心得体会（教师适用）\n本站为您整理了范文，欢迎阅读借鉴！", "（教师适用）", "本站为您", "范文，欢迎"),
        Example.flagged("党建心得\n作者：佚名 来源：网络\n正文。", "作者：佚名", "来源：网络"),
        Example.flagged(
            "正文到此。\n上一页 1 2 3 4 5 下一页\n本文由蓝雀文秘网整理，仅供参考",
            "上一页 1 2 3 4 5 下一页",
            "本文由蓝雀文秘网整理",
            "本文由蓝雀文秘网整理，仅供参考"),
        Example.flagged(
            "体会。\n更多内容见 http://www.example.com/a/1.html 。", "http://www.example.com/a/1.html"),
        Example.clean("我到网上找了一篇范文，下载下来，照着模板把地名一换就交了，想起来脸红。"),
        Example.clean("翻到下一页，老人的名字写在上一页，我把两页对了对。这份表仅供参考，他说。"),
        Example.clean("会上转载了县里的通报，我负责给大家下载学习软件。作者：鲁德厚"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    TreeSet<Span> found = new TreeSet<>();
    List<String> kinds = new ArrayList<>();
    boolean strong = false;
    for (Compiled marker : markers) {
      List<Span> here = subject.matches(marker.pattern());
      if (!marker.fits(subject.submission()) && !here.isEmpty()) {
        kinds.add(marker.name());
        strong |= marker.weight() == Weight.STRONG;
        found.addAll(here);
      }
    }
    if (found.isEmpty()) {
      return List.of();
    }
    Severity severity =
        !strong
            ? Severity.MINOR
            : kinds.size() >= KINDS_THAT_SETTLE_IT ? Severity.CRITICAL : Severity.MAJOR;
    return finding(
        subject,
        severity,
        "文中有范文网页的痕迹：" + String.join("、", kinds) + "。",
        found.stream().map(subject::quote).toList(),
        "删去网页文字，并用自己的经历和话重写。");
  }
}
