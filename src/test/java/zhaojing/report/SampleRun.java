package zhaojing.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import zhaojing.aggregate.Copies;
import zhaojing.model.Advice;
import zhaojing.model.Against;
import zhaojing.model.ChanceLevel;
import zhaojing.model.CheckId;
import zhaojing.model.CommonIssue;
import zhaojing.model.CopyFamily;
import zhaojing.model.CopyReport;
import zhaojing.model.Criterion;
import zhaojing.model.Document;
import zhaojing.model.Edit;
import zhaojing.model.Evidence;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.GroupCount;
import zhaojing.model.Holder;
import zhaojing.model.InputIssue;
import zhaojing.model.Item;
import zhaojing.model.ItemFields;
import zhaojing.model.ItemKind;
import zhaojing.model.LikelySource;
import zhaojing.model.Measure;
import zhaojing.model.Member;
import zhaojing.model.Metadata;
import zhaojing.model.ModelFile;
import zhaojing.model.Move;
import zhaojing.model.Part;
import zhaojing.model.PassageMatch;
import zhaojing.model.Quote;
import zhaojing.model.Rating;
import zhaojing.model.Recommendation;
import zhaojing.model.Review;
import zhaojing.model.RunInfo;
import zhaojing.model.RunResult;
import zhaojing.model.Severity;
import zhaojing.model.Source;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.Stance;
import zhaojing.model.Standing;
import zhaojing.model.Status;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.TaggedSentence;
import zhaojing.model.ThemeGroup;
import zhaojing.model.ThemeHit;
import zhaojing.model.ThemeId;
import zhaojing.model.UnitId;
import zhaojing.model.UnitSummary;
import zhaojing.model.UnreadInput;
import zhaojing.model.Verdict;

/**
 * Invented results of a run, the same at every call: families that share paragraphs, findings,
 * ratings, inputs that could not be read, a bundle, and one text made of hostile strings ({@code
 * s0001}).
 */
public final class SampleRun {
  private static final List<String> UNITS =
      List.of("青石镇", "望江街道", "第三中学", "云岭供电所", "东湖社区卫生服务中心", "水务局", "柳林乡", "县文化馆");
  private static final List<String> SURNAMES =
      List.of("韩", "周", "孟", "欧阳", "罗", "贺", "邵", "温", "穆");
  private static final List<String> GIVEN = List.of("立新", "秀兰", "建国", "小满", "文博", "春燕", "志远", "一鸣");
  private static final Genre[] GENRES = {
    Genre.REFLECTION, Genre.REFLECTION, Genre.SELF_EXAMINATION, Genre.THOUGHT_REPORT
  };
  private static final List<String> WORDS =
      List.of("走马观花", "敷衍塞责", "照搬照抄", "沉迷牌桌", "态度生硬", "会议落实会议", "抄笔记", "怕担责", "进一步加强学习");
  private static final List<ThemeId> WORD_THEMES =
      List.of(
          theme("formalism"),
          theme("bureaucratism"),
          theme("formalism"),
          theme("hedonism"),
          theme("bureaucratism"),
          theme("formalism"),
          theme("study"),
          theme("responsibility"),
          theme("study"));

  private final List<Submission> submissions = new ArrayList<>();
  private final Map<SubmissionId, List<TaggedSentence>> sentences = new TreeMap<>();
  private final Map<SubmissionId, List<Span>> official = new TreeMap<>();
  private final Map<SubmissionId, List<Span>> copied = new TreeMap<>();
  private final List<PassageMatch> passages = new ArrayList<>();
  private final List<CopyFamily> families = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Review> reviews = new ArrayList<>();
  private final Map<SubmissionId, String> wholes = new TreeMap<>();
  private final Map<SubmissionId, List<Span>> shared = new TreeMap<>();

  private SampleRun() {}

  /** Three texts, one that could not be read: for golden files. */
  public static RunResult small() {
    return of(3, 160);
  }

  /** {@code count} texts of about {@code chars} characters. */
  public static RunResult of(int count, int chars) {
    SampleRun run = new SampleRun();
    for (int i = 1; i <= count; i++) {
      run.add(i, chars);
    }
    run.tie(count);
    run.judge();
    return run.result(count);
  }

  private static ThemeId theme(String id) {
    return new ThemeId(id);
  }

  private static SubmissionId id(int number) {
    // The fourth and fifth text come out of one bundle.
    return new SubmissionId(
        number == 4 || number == 5 ? "s0004-" + (number - 3) : "s%04d".formatted(number));
  }

  private static UnitId unit(int number) {
    return number == 2 ? UnitId.NONE : new UnitId(UNITS.get(number * 7 % UNITS.size()));
  }

  private static boolean inFamily(int number) {
    return number == 3 || (number % 7 < 3 && number > 1);
  }

  private void add(int number, int chars) {
    Random random = new Random(number);
    SampleText text = new SampleText();
    String author = SURNAMES.get(number % SURNAMES.size()) + GIVEN.get(number * 5 % GIVEN.size());
    String title = number % 3 == 0 ? "个人对照检查材料" : "参加教育实践活动的心得体会";
    Genre genre = number % 29 == 9 ? Genre.NEWS : GENRES[number % GENRES.length];
    String path = unit(number) + "/" + author + "-" + title + ".docx";
    if (number == 1) {
      author = Hostile.FORMULA;
      title = Hostile.SCRIPT + Hostile.LONE;
      path = "</script>/\"><img src=x onerror=alert(1)>.docx";
    } else if (number == 6) {
      title = Hostile.LONG_NAME;
    }
    text.paragraph(Move.STRUCTURAL, title);
    text.paragraph(Move.STRUCTURAL, unit(number) + "　" + author);
    text.invent(random);
    SubmissionId id = id(number);
    if (number == 1) {
      text.paragraph(Move.PROBLEM_SELF, Hostile.all());
    }
    if (inFamily(number)) {
      int group = number / 7;
      shared.put(id, List.of(text.share(group, number % 7), text.share(group + 1, number % 7)));
    }
    while (text.text.length() < chars) {
      text.invent(random);
    }
    Document document = text.document(id);
    Metadata metadata =
        new Metadata(
            Map.of(
                "creator",
                author,
                "created",
                "2014-03-0" + (1 + number % 9) + "T08:00:00Z",
                "editMinutes",
                "" + number % 50,
                "application",
                "Microsoft Office Word"));
    Optional<Part> part = Optional.empty();
    if (id.value().startsWith("s0004")) {
      part = Optional.of(bundle(document, number - 3));
      path = "青石镇/五篇汇编.doc";
    }
    Source source =
        new Source(
            path,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "%064x".formatted(number),
            metadata,
            part);
    Optional<String> named = number % 11 == 10 ? Optional.empty() : Optional.of(author);
    submissions.add(new Submission(id, unit(number), named, title, genre, source, document));
    tag(id, text, document.text());
  }

  private Part bundle(Document document, int index) {
    SubmissionId whole = new SubmissionId("s0004");
    String before = wholes.getOrDefault(whole, "");
    int start = before.isEmpty() ? 0 : before.length() + 1;
    wholes.put(whole, (before.isEmpty() ? "" : before + "\n") + document.text());
    return new Part(whole, index, new Span(start, start + document.text().length()));
  }

  private void tag(SubmissionId id, SampleText text, String words) {
    List<TaggedSentence> tagged = new ArrayList<>();
    for (int i = 0; i < text.sentences.size(); i++) {
      Span span = text.sentences.get(i);
      List<ThemeHit> hits = new ArrayList<>();
      for (int w = 0; w < WORDS.size(); w++) {
        int at = words.indexOf(WORDS.get(w), span.start());
        if (at >= 0 && at + WORDS.get(w).length() <= span.end()) {
          Stance stance =
              text.moves.get(i) == Move.PROBLEM_SELF ? Stance.ADMITS_SELF : Stance.MENTIONS_ONLY;
          hits.add(
              new ThemeHit(
                  WORD_THEMES.get(w), stance, List.of(new Span(at, at + WORDS.get(w).length()))));
        }
      }
      tagged.add(new TaggedSentence(span, text.moves.get(i), 0.87654321, hits, "model"));
    }
    sentences.put(id, tagged);
    List<Span> formulae = new ArrayList<>();
    for (int at = words.indexOf(SampleText.OFFICIAL);
        at >= 0;
        at = words.indexOf(SampleText.OFFICIAL, at + 1)) {
      formulae.add(new Span(at, at + SampleText.OFFICIAL.length()));
    }
    official.put(id, formulae);
  }

  /** Ties the sharing texts of each group of seven into a family. */
  private void tie(int count) {
    Map<SubmissionId, Document> documents = new TreeMap<>();
    submissions.forEach(s -> documents.put(s.id(), s.document()));
    for (int group = 0; group <= count / 7; group++) {
      List<SubmissionId> members = new ArrayList<>();
      for (int i = group * 7; i < group * 7 + 4; i++) {
        if (i <= count && inFamily(i)) {
          members.add(id(i));
        }
      }
      if (members.size() < 2) {
        continue;
      }
      for (int a = 0; a < members.size(); a++) {
        for (int b = a + 1; b < members.size(); b++) {
          match(documents.get(members.get(a)), documents.get(members.get(b)));
        }
      }
      List<Member> shares =
          members.stream().map(m -> new Member(m, share(documents.get(m)))).toList();
      Optional<LikelySource> source =
          group % 2 == 0
              ? Optional.of(
                  new LikelySource(members.get(0), List.of("创建时间最早", "其余各篇的共同部分都包含在本篇之内")))
              : Optional.empty();
      String template = "对照“四风”方面的突出表现，【本人|我|自己】在服务群众上主动性不够，对【村里|社区1组】的难处知道得不细。" + Hostile.SCRIPT;
      families.add(
          new CopyFamily("f%03d".formatted(families.size() + 1), shares, source, template));
    }
  }

  private double share(Document document) {
    return (double) Spans.covered(copied.getOrDefault(document.id(), List.of()))
        / document.text().length();
  }

  private void match(Document left, Document right) {
    List<Span> from = shared.get(left.id());
    List<Span> to = shared.get(right.id());
    for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
      Verdict verdict = i == 1 && passages.size() % 5 == 4 ? Verdict.SET_PHRASE : Verdict.COPIED;
      passages.add(
          new PassageMatch(
              "p%05d".formatted(passages.size() + 1),
              left.quote(from.get(i)),
              right.quote(to.get(i)),
              0.9123456,
              i == 0 ? Edit.EDITED : Edit.VERBATIM,
              verdict,
              List.of("连续 " + from.get(i).length() + " 字对应，只有称谓和地名不同", "不在官方表述库中")));
      if (verdict == Verdict.COPIED) {
        copied.computeIfAbsent(left.id(), k -> new ArrayList<>()).add(from.get(i));
        copied.computeIfAbsent(right.id(), k -> new ArrayList<>()).add(to.get(i));
      }
    }
  }

  private void judge() {
    List<SubmissionId> order =
        submissions.stream()
            .sorted(Comparator.comparingDouble((Submission s) -> -share(s.document())))
            .map(Submission::id)
            .toList();
    Map<SubmissionId, Integer> ranks = new TreeMap<>();
    for (int i = 0; i < order.size(); i++) {
      ranks.put(order.get(i), i + 1);
    }
    for (int n = 0; n < submissions.size(); n++) {
      Submission s = submissions.get(n);
      find(s, n);
      boolean rated = s.genre().isReflection();
      List<Rating> ratings = new ArrayList<>();
      for (Criterion c : rated ? Criterion.values() : new Criterion[0]) {
        int level = 1 + new Random(31L * n + c.ordinal()).nextInt(5);
        ratings.add(
            new Rating(
                c,
                level,
                List.of("写到时间、地点、人名的句子 " + level + " 句，占全文 " + level * 4 + "%"),
                List.of(s.document().quote(s.document().sentences().get(2)))));
      }
      int sum = ratings.stream().mapToInt(Rating::level).sum();
      Recommendation proposal =
          sum < 15
              ? Recommendation.RETURN
              : sum < 21
                  ? Recommendation.REVISE
                  : sum < 25 ? Recommendation.ACCEPT : Recommendation.CIRCULATE;
      int officialChars = Spans.covered(official.get(s.id()));
      reviews.add(
          new Review(
              s.id(),
              ratings,
              share(s.document()),
              (double) officialChars / s.document().text().length(),
              ranks.get(s.id()),
              rated ? Optional.of(proposal) : Optional.empty(),
              List.of(rated ? "七项评分合计 " + sum + " 分" : "体裁为“信息简报”，不是心得体会，不作评分"),
              rated
                  ? List.of(
                      new Advice(
                          "measures",
                          "只有努力方向，没有可以检查的措施。",
                          s.document().quote(s.document().sentences().get(1)),
                          "写明时间、次数或责任人中的至少一样。"))
                  : List.of()));
    }
  }

  private void find(Submission s, int n) {
    Document d = s.document();
    List<TaggedSentence> tagged = sentences.get(s.id());
    if (n % 4 != 1) {
      List<Evidence> quotes = new ArrayList<>();
      tagged.stream()
          .filter(t -> t.move() == Move.MEASURE_VAGUE || t.move() == Move.PROBLEM_SELF)
          .limit(2)
          .forEach(t -> quotes.add(d.quote(t.span())));
      if (!quotes.isEmpty()) {
        findings.add(
            new Finding(
                s.id(),
                new CheckId("VAGUE_MEASURE"),
                Severity.values()[n % 4],
                "整改措施没有责任人、期限和可以检查的结果。",
                quotes,
                Optional.of("写明由谁、在何时、做到什么程度，并说明怎样检查。")));
      }
    }
    findings.add(
        new Finding(
            s.id(),
            new CheckId("FEW_CASES"),
            n % 3 == 0 ? Severity.MAJOR : Severity.INFO,
            "全文事例偏少。" + (n == 0 ? Hostile.all() : ""),
            List.of(new Measure("具体事例（个）", 1, 2)),
            n % 2 == 0 ? Optional.empty() : Optional.of("至少写两件自己经历的事。")));
  }

  private RunResult result(int count) {
    Map<String, String> config = new TreeMap<>();
    config.put("similarity.minPassageChars", "30");
    config.put("rubric", "default");
    RunInfo run =
        new RunInfo(
            "0.1.0",
            List.of("文稿/2014年", Hostile.SCRIPT),
            config,
            "mass-line-2013",
            "党的群众路线教育实践活动",
            List.of(new ModelFile("moves.bin", "%064x".formatted(77))),
            count + 1,
            "local");
    List<UnreadInput> unread = new ArrayList<>();
    List<InputIssue> issues = new ArrayList<>();
    int broken = count < 10 ? 1 : 6;
    for (int i = 1; i <= broken; i++) {
      String path = "柳林乡/第" + i + "份" + (i == 2 ? Hostile.SCRIPT : "") + ".doc";
      Status status =
          i % 3 == 0 ? Status.EMPTY : i % 3 == 1 ? Status.UNREADABLE : Status.NOT_A_TEXT;
      unread.add(
          new UnreadInput(
              new SubmissionId("s%04d".formatted(9000 + i)),
              new UnitId("柳林乡"),
              Optional.empty(),
              "第" + i + "份",
              new Source(
                  path,
                  "application/msword",
                  "%064x".formatted(9000 + i),
                  Metadata.NONE,
                  Optional.empty()),
              status));
      issues.add(
          new InputIssue(
              path,
              i % 3 == 0 ? "EMPTY" : i % 3 == 1 ? "ENCRYPTED" : "NOT_A_TEXT",
              i % 3 == 0 ? "文件里没有文字。" : i % 3 == 1 ? "文件设了打开密码，读不出内容。" : "这是一张照片，不含可以提取的文字。",
              i % 3 == 1 ? "请报送人去掉密码后重新交来。" : "请向报送人核实，补交文字稿。"));
    }
    issues.add(
        new InputIssue(
            submissions.get(0).source().path(), "PARTLY_READ", "有 1 个嵌入对象没有读出。", "打开原文件核对。"));
    issues.sort(null);
    Map<ThemeId, String> names = new LinkedHashMap<>();
    names.put(theme("bureaucratism"), "官僚主义");
    names.put(theme("formalism"), "形式主义");
    names.put(theme("hedonism"), "享乐主义");
    names.put(theme("responsibility"), "担当");
    names.put(theme("study"), "学习");
    return new RunResult(
        run,
        submissions,
        unread,
        issues,
        wholes,
        names,
        Map.of(),
        sentences,
        official,
        passages,
        families,
        findings,
        reviews,
        units(),
        List.of(),
        new CopyReport(
            Copies.of(submissions, passages, official),
            Optional.of(new ChanceLevel(780, 700, 5, 9, 12, 17, 28, 0))),
        items());
  }

  /** In each text a problem with its cause and measure, and a problem that nothing answers. */
  private Map<SubmissionId, List<Item>> items() {
    Map<SubmissionId, List<Item>> items = new TreeMap<>();
    for (Submission s : submissions) {
      List<Span> places = s.document().sentences();
      ItemKind[] kinds = {ItemKind.PROBLEM, ItemKind.CAUSE, ItemKind.MEASURE, ItemKind.PROBLEM};
      List<Item> own = new ArrayList<>();
      for (int i = 0; i < Math.min(kinds.length, places.size()); i++) {
        boolean measure = kinds[i] == ItemKind.MEASURE;
        boolean problem = kinds[i] == ItemKind.PROBLEM;
        Optional<String> person = Optional.of(Hostile.SCRIPT).filter(p -> measure);
        own.add(
            new Item(
                s.id() + "-i" + (i + 1),
                kinds[i],
                s.document().quote(places.get(i)),
                problem ? List.of(theme("formalism")) : List.of(),
                Optional.of(Holder.UNIT).filter(h -> problem),
                new ItemFields(
                    person,
                    Optional.of("6月底前").filter(d -> measure),
                    Optional.empty(),
                    Optional.empty()),
                i == 1 || i == 2 ? List.of(s.id() + "-i" + i) : List.of()));
      }
      items.put(s.id(), own);
    }
    return items;
  }

  private List<UnitSummary> units() {
    Map<UnitId, List<Submission>> byUnit = new TreeMap<>();
    submissions.forEach(s -> byUnit.computeIfAbsent(s.unit(), k -> new ArrayList<>()).add(s));
    List<UnitSummary> units = new ArrayList<>();
    for (Map.Entry<UnitId, List<Submission>> entry : byUnit.entrySet()) {
      List<SubmissionId> ids = entry.getValue().stream().map(Submission::id).toList();
      Map<Criterion, List<Integer>> ratings = new EnumMap<>(Criterion.class);
      for (Criterion c : Criterion.values()) {
        Integer[] counts = {0, 0, 0, 0, 0};
        reviews.stream()
            .filter(r -> ids.contains(r.submission()))
            .flatMap(r -> r.ratings().stream())
            .filter(r -> r.criterion() == c)
            .forEach(r -> counts[r.level() - 1]++);
        ratings.put(c, List.of(counts));
      }
      Map<ThemeId, Map<Stance, Integer>> themes = new TreeMap<>();
      for (SubmissionId id : ids) {
        for (TaggedSentence sentence : sentences.get(id)) {
          for (ThemeHit hit : sentence.themes()) {
            themes
                .computeIfAbsent(hit.theme(), k -> new EnumMap<>(Stance.class))
                .merge(hit.stance(), 1, Integer::sum);
          }
        }
      }
      Document first = entry.getValue().get(0).document();
      List<Quote> examples = List.of(first.quote(first.sentences().get(2)));
      List<String> member =
          families.stream()
              .filter(f -> f.members().stream().anyMatch(m -> ids.contains(m.submission())))
              .map(CopyFamily::id)
              .toList();
      boolean roster = !entry.getKey().equals(UnitId.NONE);
      units.add(
          new UnitSummary(
              entry.getKey(),
              roster ? Optional.of(ids.size() + 2) : Optional.empty(),
              ids.size(),
              roster ? List.of("钱不易", "=1+1") : List.of(),
              roster ? List.of("<b>外人</b>") : List.of(),
              ids.size(),
              ratings,
              themes,
              List.of(new CommonIssue("下村调研走马观花，走访不深入", ids, examples)),
              member,
              List.of(
                  new CommonIssue(
                      "廉洁", ids.subList(0, 1), examples.subList(0, Math.min(1, examples.size())))),
              List.of("本单位有 3 篇文稿的 4 个小标题相同。"),
              List.of(
                  new Standing("meanLevel", "各项均分", false, 8, 2.5, 2.125, 2.875, Against.LOWER),
                  new Standing("worked", "建议修改或退回", true, 3, 0.5, 0.25, 0.75, Against.TOO_FEW)),
              List.of(
                  new GroupCount(
                      new ThemeGroup(
                          "formalism-bureaucratism",
                          "形式主义·官僚主义",
                          List.of(new ThemeId("formalism"), new ThemeId("bureaucratism"))),
                      Map.of(Stance.OPPOSES, 1, Stance.ADMITS_SELF, 2),
                      1,
                      1))));
    }
    return units;
  }
}
