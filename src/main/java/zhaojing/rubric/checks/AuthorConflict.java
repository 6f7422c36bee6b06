package zhaojing.rubric.checks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhaojing.model.Attribution;
import zhaojing.model.Attribution.Kind;
import zhaojing.model.Attribution.Origin;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;

/** A file named after one writer with another's name in the signature or under the title. */
final class AuthorConflict implements Check {
  private static final Pattern LAST_WORD =
      Pattern.compile("(?:^|[\\s\u3000：:])([\\u4e00-\\u9fff]{3,4})$");
  private static final int LINES_AT_EITHER_END = 5;
  private static final int LONGEST_LINE_CHARS = 40;

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
    return "文件名、标题下、落款的姓名不是同一个人，可能是送错文件，也可能是借用他人文稿时没有改落款。";
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
    Optional<Attribution> otherEnd = otherEnd(signed);
    if (otherEnd.isPresent()) {
      return finding(
          subject,
          Severity.MAJOR,
          "标题下署“" + signed.get(0).value() + "”，落款却是“" + otherEnd.get().value() + "”。",
          signed.stream().flatMap(a -> a.span().stream()).map(subject::quote).toList(),
          "请核实这份文稿由谁撰写，再改正标题下的姓名或落款。");
    }
    Optional<Span> slip =
        signed.size() == 1 ? slip(subject, signed.get(0)) : Optional.<Span>empty();
    if (slip.isPresent()) {
      List<Span> both =
          Stream.concat(signed.get(0).span().stream(), slip.stream()).sorted().toList();
      return finding(
          subject,
          Severity.MAJOR,
          "标题下与落款的姓名差一个字。",
          both.stream().map(subject::quote).toList(),
          "请核实姓名，改正写错的一处。");
    }
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

  /** The one signature that is not of the one name under the title. */
  private static Optional<Attribution> otherEnd(List<Attribution> signed) {
    List<Attribution> head = signed.stream().filter(a -> a.origin() == Origin.TITLE_BLOCK).toList();
    List<Attribution> tail = signed.stream().filter(a -> a.origin() == Origin.SIGNATURE).toList();
    boolean oneEach = head.size() == 1 && tail.size() == 1;
    return oneEach && !head.get(0).value().equals(tail.get(0).value())
        ? Optional.of(tail.get(0))
        : Optional.empty();
  }

  /** A name of one other character at the end of a line at the title or the signature. */
  private static Optional<Span> slip(Subject subject, Attribution signed) {
    List<Span> paragraphs = subject.reading().document().paragraphs();
    String name = signed.value();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean atEnd = i < LINES_AT_EITHER_END || i >= paragraphs.size() - LINES_AT_EITHER_END;
      String line = atEnd ? subject.quote(paragraphs.get(i)).text().strip() : "";
      Matcher last = LAST_WORD.matcher(line);
      if (line.length() > LONGEST_LINE_CHARS || !last.find()) {
        continue;
      }
      String word = last.group(1);
      if (word.length() == name.length() && name.length() > 2 && differences(word, name) == 1) {
        int start =
            paragraphs.get(i).start() + subject.quote(paragraphs.get(i)).text().indexOf(word);
        return Optional.of(new Span(start, start + word.length()));
      }
    }
    return Optional.empty();
  }

  private static int differences(String a, String b) {
    return (int) IntStream.range(0, a.length()).filter(i -> a.charAt(i) != b.charAt(i)).count();
  }
}
