package zhaojing.report;

import java.util.List;
import java.util.stream.Collectors;
import zhaojing.model.CheckPage;

/** The pages about checks as one Markdown file, for {@code docs/checks.md}. */
public final class CheckMarkdown {
  private CheckMarkdown() {}

  /** The whole file, its contents first. */
  public static String of(List<CheckPage> pages) {
    StringBuilder file = new StringBuilder("# 检查项目\n\n");
    file.append("本页由程序里的检查、例文和 models/checks/guide.yaml 生成，不手工修改。");
    file.append("例文也是测试：标出的和不标出的都由程序逐条核对。粗体是程序会指出的地方。\n\n");
    file.append("| 代号 | 名称 | 属于 |\n|---|---|---|\n");
    for (CheckPage page : pages) {
      String id = page.id().value();
      file.append("| [").append(id).append("](#").append(id.toLowerCase(java.util.Locale.ROOT));
      file.append(") | ").append(page.name()).append(" | ").append(page.group().chinese());
      file.append(" |\n");
    }
    pages.forEach(page -> add(file, page));
    return file.toString();
  }

  private static void add(StringBuilder file, CheckPage page) {
    file.append("\n## ").append(page.id()).append("\n\n");
    file.append("**").append(page.name()).append("**（").append(page.group().chinese());
    file.append("）　").append(escaped(page.purpose())).append("\n");
    if (!page.why().isEmpty()) {
      file.append("\n为什么：").append(escaped(page.why())).append("\n");
    }
    samples(file, "会标出", page.samples().stream().filter(CheckPage.Sample::flagged).toList());
    samples(file, "不标出", page.samples().stream().filter(s -> !s.flagged()).toList());
  }

  private static void samples(StringBuilder file, String title, List<CheckPage.Sample> samples) {
    if (samples.isEmpty()) {
      return;
    }
    file.append("\n").append(title).append("：\n\n");
    for (CheckPage.Sample sample : samples) {
      file.append("- （").append(sample.kind()).append("）");
      for (CheckPage.Piece piece : sample.pieces()) {
        String text = escaped(piece.text()).replace("\n", "<br>");
        file.append(piece.evidence() ? "<b>" + text + "</b>" : text);
      }
      if (!sample.figures().isEmpty()) {
        file.append(
            sample.figures().stream()
                .map(CheckMarkdown::escaped)
                .collect(Collectors.joining("、", "<br>计得：**", "**")));
      }
      file.append("\n");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\`*_\\[\\]|#~])", "\\\\$1");
  }
}
