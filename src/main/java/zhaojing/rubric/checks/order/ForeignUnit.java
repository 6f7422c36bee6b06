package zhaojing.rubric.checks.order;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhaojing.model.Attribution;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.checks.order.UnitNames.Claim;

/**
 * A text that speaks of another unit as its own. Compared are names of one kind, with the folder,
 * the title and the signature, or else with each other; a character in common makes them one.
 */
final class ForeignUnit implements Check {
  /** All are compared with all. */
  private static final int MOST_CLAIMS = 300;

  private static final int LINES_AT_EITHER_END = 4;
  private static final int LONGEST_LINE_CHARS = 30;
  private final UnitNames names = new UnitNames();

  @Override
  public CheckId id() {
    return new CheckId("FOREIGN_UNIT");
  }

  @Override
  public String name() {
    return "正文留有别的单位";
  }

  @Override
  public String purpose() {
    return "正文把另一个单位说成“我们的”，与落款或所在单位不同，多半套用了别处的文稿。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("我们清溪镇的路修好了。我们河口乡党委还要多走访。", "河口乡"),
        Example.flagged("在河口乡党委的正确领导下，我参加了学习。\n清溪镇 王明", "河口乡"),
        Example.flagged("作为石桥镇党委的一员，我走访少。", "石桥镇"),
        Example.flagged("我镇的路修好了。围绕我乡的中心工作，我要多走访。", "我乡"),
        Example.clean("我镇的路修好了，我们村的渠也通了，我县都在修路。老师说：“我校也要改。”"),
        Example.clean("我们清溪镇的路修好了。我们到河口乡参观，河口乡党委介绍了做法。"),
        Example.clean("那时在河口乡党委的领导下，我学会了走访。我们清溪镇也该这样。"),
        Example.clean("老汉说：“我们河口乡的人不怕苦。”我们各乡镇都有这样的人。"),
        Example.clean("我们清溪镇党委、我们县农业局都来了人。作为乡镇干部，我走访少。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    List<Claim> claims = names.claims(subject.view()).stream().limit(MOST_CLAIMS).toList();
    List<String> ownLines = own(subject);
    List<Claim> own = named(linesOf(subject));
    if (own.isEmpty()) {
      own = named(ownLines);
    }
    List<Claim> units = List.copyOf(own);
    List<SelfKinds.Self> selves = SelfKinds.foreign(subject.view(), ownLines);
    List<Claim> foreign = new ArrayList<>();
    List<Claim> against = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.weak() && manyServed(subject.view(), claim, claims)) {
        continue;
      }
      List<Claim> alike = units.stream().filter(o -> o.kind().equals(claim.kind())).toList();
      List<Claim> compared =
          alike.isEmpty() ? claims.stream().filter(c -> !c.weak()).toList() : alike;
      List<Claim> others =
          compared.stream()
              .filter(o -> o.kind().equals(claim.kind()) && differ(o.stem(), claim.stem()))
              .toList();
      boolean conflict =
          alike.isEmpty()
              ? !claim.weak() && !others.isEmpty() && rarer(claim, others, claims)
              : others.size() == alike.size();
      if (conflict) {
        foreign.add(claim);
        against.add(others.get(0));
      }
    }
    if (foreign.isEmpty()) {
      return selves.isEmpty()
          ? List.of()
          : finding(
              subject,
              Severity.MAJOR,
              "正文自称“我" + selves.get(0).kind() + "”，与文稿所在的单位或别处的自称不同。",
              selves.stream().map(s -> subject.quote(subject.original(s.span()))).toList(),
              "请核对全文，只写自己的单位；如确有关系，请写明。");
    }
    Claim first = foreign.get(0);
    return finding(
        subject,
        Severity.MAJOR,
        "正文把“"
            + subject.view().substring(first.span().start(), first.span().end())
            + "”说成自己的单位，别处却是“"
            + against.get(0).stem()
            + "”。",
        foreign.stream().map(c -> subject.quote(subject.original(c.span()))).toList(),
        "请核对全文，只写自己的单位；如确有关系（如调动、挂职），请写明。");
  }

  /** With nothing to compare to, the name that stands less often, or later, is the foreign one. */
  private static boolean rarer(Claim claim, List<Claim> others, List<Claim> claims) {
    long mine = claims.stream().filter(c -> c.stem().equals(claim.stem())).count();
    String other = others.get(0).stem();
    long theirs = claims.stream().filter(c -> c.stem().equals(other)).count();
    return mine < theirs || (mine == theirs && others.get(0).span().start() < claim.span().start());
  }

  /** 让清溪镇的群众满意，让河口乡的群众也满意: an office that serves several. */
  private static boolean manyServed(String view, Claim claim, List<Claim> claims) {
    return claims.stream()
        .filter(c -> c.weak() && !c.stem().equals(claim.stem()))
        .filter(c -> c.kind().equals(claim.kind()))
        .anyMatch(
            c -> {
              Span both = c.span().union(claim.span());
              return view.substring(both.start(), both.end())
                  .chars()
                  .noneMatch(x -> x == '。' || x == '\n');
            });
  }

  private static boolean differ(String a, String b) {
    return a.chars().noneMatch(c -> b.indexOf(c) >= 0);
  }

  private List<Claim> named(List<String> lines) {
    return lines.stream().flatMap(line -> names.named(line).stream()).toList();
  }

  /** Lines at the title and the signature. */
  private static List<String> linesOf(Subject subject) {
    List<Paragraphs.Paragraph> paragraphs = Paragraphs.of(subject);
    int n = paragraphs.size();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      String words = paragraphs.get(i).words();
      boolean atEnd = i < LINES_AT_EITHER_END || i >= n - LINES_AT_EITHER_END;
      boolean line =
          words.length() <= LONGEST_LINE_CHARS
              && words.chars().noneMatch(c -> "。！？，；“”".indexOf(c) >= 0);
      if (atEnd && line) {
        lines.add(words);
      }
    }
    return lines;
  }

  /** Units by folder, file, title and signature. */
  private static List<String> own(Subject subject) {
    List<String> lines = linesOf(subject);
    Stream<String> said =
        subject.submission().attributions().stream()
            .filter(a -> a.kind() == Attribution.Kind.UNIT)
            .map(Attribution::value);
    return Stream.concat(
            Stream.of(subject.submission().unit().name()), Stream.concat(said, lines.stream()))
        .toList();
  }
}
