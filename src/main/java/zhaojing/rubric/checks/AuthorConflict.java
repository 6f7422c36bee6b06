package zhaojing.rubric.checks;

import java.util.List;
import java.util.Optional;
import zhaojing.model.Attribution;
import zhaojing.model.Attribution.Kind;
import zhaojing.model.Attribution.Origin;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;

/** A file named after one writer with another's name in the signature or under the title. */
final class AuthorConflict implements Check {
  @Override
  public CheckId id() {
    return new CheckId("AUTHOR_CONFLICT");
  }

  @Override
  public String name() {
    return "署名不一致";
  }

  @Override
  public String purpose() {
    return "文件名上的姓名与落款或标题下的姓名不是同一个人，可能是送错文件，也可能是借用他人文稿时没有改落款。";
  }

  /** A plain text has no file name; the examples are in the test. */
  @Override
  public List<Example> examples() {
    return List.of();
  }

  @Override
  public List<Finding> find(Subject subject) {
    List<Attribution> authors =
        subject.submission().attributions().stream().filter(a -> a.kind() == Kind.AUTHOR).toList();
    Optional<String> named =
        authors.stream()
            .filter(a -> a.origin() == Origin.FILE_NAME)
            .map(Attribution::value)
            .findFirst();
    List<Attribution> signed = authors.stream().filter(a -> a.span().isPresent()).toList();
    if (named.isEmpty()
        || signed.stream().map(Attribution::value).distinct().count() != 1
        || signed.get(0).value().equals(named.get())) {
      return List.of();
    }
    Attribution other = signed.get(0);
    return finding(
        subject,
        Severity.MAJOR,
        "文件名署“" + named.get() + "”，" + other.origin().chinese() + "却是“" + other.value() + "”。",
        signed.stream().flatMap(a -> a.span().stream()).map(subject::quote).toList(),
        "请核实这份文稿由谁撰写，再改正文件名或落款。");
  }
}
