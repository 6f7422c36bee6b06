package zhaojing.rubric.checks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import zhaojing.model.Attribution;
import zhaojing.model.Attribution.Kind;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;

/**
 * A unit in the signature or under the title that is another than the folder's. Only units of one
 * kind are compared, and a character in common makes them one: superiors, departments and
 * abbreviations are no conflict.
 */
final class UnitConflict implements Check {
  private static final List<Pattern> KINDS =
      List.of(
          Pattern.compile("(?:镇|乡|街道|街道办|街道办事处)(?:党委|党工委|政府)?$"),
          Pattern.compile("局(?:党委|党组)?$"),
          Pattern.compile("医院(?:党委)?$"),
          Pattern.compile("(?:中学|小学|学校)$"),
          Pattern.compile("公司(?:党委)?$"));

  private static final Pattern GENERAL = Pattern.compile("[省市县区]|人民|第|中心|有限|责任|集团|股份|实验");

  @Override
  public CheckId id() {
    return new CheckId("UNIT_CONFLICT");
  }

  @Override
  public String name() {
    return "单位不一致";
  }

  @Override
  public String purpose() {
    return "文稿放在一个单位的文件夹里，落款或标题下却写着另一个同类单位，可能是放错位置，也可能是沿用了别处的文稿。";
  }

  /** A plain text has no folder; the examples are in the test. */
  @Override
  public List<Example> examples() {
    return List.of();
  }

  @Override
  public List<Finding> find(Subject subject) {
    String folder = subject.submission().unit().name();
    List<Attribution> other =
        subject.submission().attributions().stream()
            .filter(a -> a.kind() == Kind.UNIT && a.span().isPresent())
            .filter(a -> conflict(folder, a.value()))
            .toList();
    if (other.isEmpty()) {
      return List.of();
    }
    return finding(
        subject,
        Severity.MAJOR,
        "文件在“"
            + folder
            + "”名下，"
            + other.get(0).origin().chinese()
            + "却写着“"
            + other.get(0).value()
            + "”。",
        other.stream().flatMap(a -> a.span().stream()).map(subject::quote).toList(),
        "请核实文稿所属单位，再移动文件或改正落款。");
  }

  static boolean conflict(String folder, String signed) {
    return KINDS.stream()
        .anyMatch(
            kind -> {
              Optional<String> left = stem(kind, folder);
              Optional<String> right = stem(kind, signed);
              return left.isPresent()
                  && right.isPresent()
                  && left.get().chars().noneMatch(c -> right.get().indexOf(c) >= 0);
            });
  }

  /** What names the unit, without its kind and its superiors' ranks; absent for another kind. */
  private static Optional<String> stem(Pattern kind, String unit) {
    String bare = kind.matcher(unit).replaceFirst("");
    String stem = GENERAL.matcher(bare).replaceAll("");
    return bare.equals(unit) || stem.length() < 2 ? Optional.empty() : Optional.of(stem);
  }
}
