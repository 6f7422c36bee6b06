package zhaojing.report.html;

import freemarker.core.TemplateHTMLOutputModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import zhaojing.model.InputIssue;
import zhaojing.model.OtherCampaign;
import zhaojing.model.Recommendation;
import zhaojing.model.Review;
import zhaojing.model.RunInfo;
import zhaojing.model.RunResult;
import zhaojing.model.Stance;
import zhaojing.model.Submission;
import zhaojing.model.UnreadInput;
import zhaojing.report.Figures;
import zhaojing.report.RunIndex;

/**
 * The whole run on one page.
 *
 * @param notes what the reader should know before anything else
 * @param rows the table's data, safe inside a script element
 * @param stances the heads of the units' theme tables
 * @param pairs that have a page, the strongest first, not more than fit on the page
 * @param allPairs how many pairs share copied passages
 * @param pairPages how many of them have a page
 * @param partly issues of files that were read, or that belong to no listed input
 */
public record IndexPage(
    String campaign,
    List<String> notes,
    List<Fact> figures,
    List<Share> recommendations,
    List<Link> readFirst,
    List<Link> unrated,
    List<Link> all,
    List<UnitView> units,
    List<String> stances,
    GroupsView groups,
    CopyView copy,
    ChanceView chance,
    List<FamilyView> families,
    List<PairView> pairs,
    int allPairs,
    int pairPages,
    List<Unread> unread,
    List<InputIssue> partly,
    List<Fact> run,
    TemplateHTMLOutputModel rows) {
  private static final int READ_FIRST = 12;
  private static final int MAX_PAIRS = 1_000;
  private static final int BAR = 1000;

  /** How many texts are proposed for one thing, and where they stand in a bar of 1,000. */
  public record Share(String id, String name, int count, String percent, int x, int width) {}

  /** A text with a few words on why it is listed. */
  public record Link(
      String id, String title, String genre, String unit, String author, String why) {}

  /** An input without a readable text. */
  public record Unread(
      String id, String path, String unit, String status, List<InputIssue> issues) {}

  /** Whether the run was held against a roster. */
  public boolean roster() {
    return units.stream().anyMatch(u -> !u.expected().isEmpty());
  }

  static IndexPage of(RunIndex index, CopiedPairs pairs) throws IOException {
    RunResult result = index.result();
    List<Submission> order = index.readingOrder();
    return new IndexPage(
        result.run().campaignName(),
        result.run().other().stream().map(IndexPage::note).toList(),
        figures(result),
        recommendations(result),
        order.stream().limit(READ_FIRST).map(s -> link(index, s)).toList(),
        order.stream()
            .filter(s -> index.review(s.id()).filter(Review::rated).isEmpty())
            .map(s -> link(index, s))
            .toList(),
        order.stream().map(s -> link(index, s)).toList(),
        result.units().stream().map(u -> UnitView.of(index, u)).toList(),
        Arrays.stream(Stance.values()).map(Stance::chinese).toList(),
        GroupsView.of(result.units(), result.themeNames()),
        CopyView.of(result.copies().batch()),
        ChanceView.of(result),
        result.families().stream().map(f -> FamilyView.of(index, f)).toList(),
        pairs.all().stream()
            .filter(pairs::hasPage)
            .limit(MAX_PAIRS)
            .map(p -> PairView.of(index, pairs, p))
            .toList(),
        pairs.all().size(),
        pairs.pages().size(),
        result.unread().stream().map(u -> unread(index, u)).toList(),
        partly(result),
        run(result.run()),
        RowData.of(index));
  }

  private static String note(OtherCampaign other) {
    return "%d 篇心得类文稿中有 %d 篇写的是“%s”，不是所选的活动；如选错了，请用 --campaign %s 重新审阅。"
        .formatted(other.of(), other.texts(), other.name(), other.id());
  }

  private static List<Fact> figures(RunResult result) {
    long unrated = result.reviews().stream().filter(r -> !r.rated()).count();
    long copied = result.reviews().stream().filter(r -> r.copiedShare() > 0).count();
    List<Fact> figures = new ArrayList<>();
    int expected =
        result.units().stream().flatMap(u -> u.expected().stream()).mapToInt(n -> n).sum();
    if (expected > 0) {
      long missing = result.units().stream().mapToLong(u -> u.missing().size()).sum();
      figures.add(new Fact("应交", "" + expected));
      figures.add(new Fact("缺交（人）", "" + missing));
    }
    figures.addAll(
        List.of(
            new Fact("收到", "" + result.received()),
            new Fact("已审阅", "" + result.submissions().size()),
            new Fact("未能读取", "" + result.unread().size()),
            new Fact("未评分", "" + unrated),
            new Fact("含疑似抄用", "" + copied),
            new Fact("雷同家族", "" + result.families().size()),
            new Fact("单位", "" + result.units().size())));
    return figures;
  }

  private static List<Share> recommendations(RunResult result) {
    Map<Recommendation, Integer> counts = new EnumMap<>(Recommendation.class);
    result
        .reviews()
        .forEach(r -> r.recommendation().ifPresent(p -> counts.merge(p, 1, Integer::sum)));
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    List<Share> shares = new ArrayList<>();
    int before = 0;
    for (Recommendation proposal : Recommendation.values()) {
      int count = counts.getOrDefault(proposal, 0);
      int x = total == 0 ? 0 : BAR * before / total;
      before += count;
      int end = total == 0 ? 0 : BAR * before / total;
      String percent = Figures.percent(total == 0 ? 0 : (double) count / total);
      shares.add(new Share(proposal.id(), proposal.chinese(), count, percent, x, end - x));
    }
    return shares;
  }

  private static Link link(RunIndex index, Submission s) {
    return new Link(
        s.id().value(),
        Excerpt.of(index.title(s.id()), 60),
        s.genre().chinese(),
        s.unit().name(),
        s.author().orElse(""),
        index.review(s.id()).map(r -> Figures.sentence(r.reasons())).orElse(""));
  }

  private static Unread unread(RunIndex index, UnreadInput input) {
    return new Unread(
        input.id().value(),
        input.source().path(),
        input.unit().name(),
        input.status().chinese(),
        index.issues(input.source().path()));
  }

  private static List<InputIssue> partly(RunResult result) {
    Set<String> unread = new HashSet<>();
    result.unread().forEach(u -> unread.add(u.source().path()));
    return result.issues().stream().filter(i -> !unread.contains(i.path())).toList();
  }

  private static List<Fact> run(RunInfo run) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("版本", run.version()));
    facts.add(new Fact("输入", String.join("、", run.inputs())));
    facts.add(new Fact("输入文件", "" + run.files()));
    facts.add(new Fact("活动", run.campaignName() + "（" + run.campaign() + "）"));
    facts.add(new Fact("引擎", run.engine()));
    new TreeMap<>(run.config()).forEach((key, value) -> facts.add(new Fact(key, value)));
    run.models().forEach(m -> facts.add(new Fact(m.name(), "SHA-256 " + m.sha256())));
    return facts;
  }
}
