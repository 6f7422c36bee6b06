package zhaojing.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import zhaojing.model.Against;
import zhaojing.model.CheckId;
import zhaojing.model.CommonIssue;
import zhaojing.model.CopyFamily;
import zhaojing.model.Coverage;
import zhaojing.model.Criterion;
import zhaojing.model.Document;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.GroupCount;
import zhaojing.model.Measure;
import zhaojing.model.Member;
import zhaojing.model.Metadata;
import zhaojing.model.Move;
import zhaojing.model.Quote;
import zhaojing.model.Rating;
import zhaojing.model.Review;
import zhaojing.model.Severity;
import zhaojing.model.Source;
import zhaojing.model.Span;
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

class UnitsTest {
  private static final ThemeId FORMALISM = new ThemeId("formalism");
  private static final ThemeId BUREAUCRATISM = new ThemeId("bureaucratism");
  private static final ThemeId HEDONISM = new ThemeId("hedonism");
  private static final ThemeId STUDY = new ThemeId("study");
  private static final List<ThemeGroup> WINDS =
      List.of(
          new ThemeGroup("work", "形式主义·官僚主义", List.of(FORMALISM, BUREAUCRATISM)),
          new ThemeGroup("life", "享乐主义·奢靡之风", List.of(HEDONISM, new ThemeId("extravagance"))));
  private final List<Submission> submissions = new ArrayList<>();
  private final Map<SubmissionId, List<TaggedSentence>> sentences = new TreeMap<>();
  private final List<UnreadInput> unread = new ArrayList<>();
  private final List<Review> reviews = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<CopyFamily> families = new ArrayList<>();
  private final List<Coverage> coverage = new ArrayList<>();

  private void text(String id, String unit, String words, ThemeId theme, Stance stance) {
    Span all = new Span(0, words.length());
    SubmissionId sid = new SubmissionId(id);
    Document document = new Document(sid, words, List.of(all), List.of(all));
    submissions.add(
        new Submission(
            sid, new UnitId(unit), Optional.empty(), id, Genre.REFLECTION, source(id), document));
    ThemeHit hit = new ThemeHit(theme, stance, List.of(all));
    sentences.put(
        sid, List.of(new TaggedSentence(all, Move.PROBLEM_SELF, 1, List.of(hit, hit), "test")));
  }

  private static Source source(String id) {
    return new Source(id, "text/plain", "0", Metadata.NONE, Optional.empty());
  }

  private void review(String id, int concreteness) {
    Rating rating =
        new Rating(Criterion.CONCRETENESS, concreteness, List.of("计得：事例 1 件。"), List.of());
    reviews.add(
        new Review(
            new SubmissionId(id), List.of(rating), 0, 0, 1, Optional.empty(), List.of("通过")));
  }

  private void finding(String id, Severity severity) {
    Measure measure = new Measure("处", 0, 3);
    findings.add(
        new Finding(
            new SubmissionId(id),
            new CheckId("HOLLOW"),
            severity,
            "空泛。",
            List.of(measure),
            Optional.empty()));
  }

  private List<UnitSummary> summarise() {
    return Units.summarise(
        new Batch(
            submissions,
            unread,
            sentences,
            reviews,
            findings,
            families,
            Map.of(FORMALISM, "形式主义"),
            Map.of(new CheckId("HOLLOW"), "空泛"),
            coverage,
            WINDS));
  }

  @Test
  void theRosterTellsWhatIsMissingAlsoOfAUnitWithoutTexts() {
    text("s1", "清溪镇", "数字跟着别人走。", FORMALISM, Stance.ADMITS_SELF);
    coverage.add(new Coverage(new UnitId("清溪镇"), 2, List.of("周三"), List.of("王六")));
    coverage.add(new Coverage(new UnitId("粮管所"), 1, List.of("吴四"), List.of()));
    List<UnitSummary> units = summarise();
    assertEquals(List.of("清溪镇", "粮管所"), units.stream().map(u -> u.unit().name()).toList());
    assertEquals(Optional.of(2), units.get(0).expected());
    assertEquals(List.of("周三"), units.get(0).missing());
    assertEquals(List.of("王六"), units.get(0).unlisted());
    assertEquals(0, units.get(1).received());
    assertEquals(List.of("吴四"), units.get(1).missing());
  }

  @Test
  void aSentenceCountsOnceForItsGroupWithItsGravestStance() {
    text("s1", "清溪镇", "开会念稿，让人白跑。", FORMALISM, Stance.MENTIONS_ONLY);
    Span all = sentences.get(new SubmissionId("s1")).get(0).span();
    ThemeHit mentions = new ThemeHit(FORMALISM, Stance.MENTIONS_ONLY, List.of(all));
    ThemeHit admits = new ThemeHit(BUREAUCRATISM, Stance.ADMITS_SELF, List.of(all));
    ThemeHit other = new ThemeHit(STUDY, Stance.ADMITS_SELF, List.of(all));
    sentences.put(
        new SubmissionId("s1"),
        List.of(
            new TaggedSentence(all, Move.PROBLEM_SELF, 1, List.of(mentions, admits), "test"),
            new TaggedSentence(all, Move.FACT, 1, List.of(other), "test")));
    text("s2", "清溪镇", "反对形式主义。", FORMALISM, Stance.OPPOSES);
    text("s3", "粮管所", "学习少。", STUDY, Stance.ADMITS_SELF);
    List<UnitSummary> units = summarise();
    assertEquals(
        List.of(
            new GroupCount(WINDS.get(0), Map.of(Stance.ADMITS_SELF, 1, Stance.OPPOSES, 1), 2, 1),
            new GroupCount(WINDS.get(1), Map.of(), 0, 0)),
        units.get(0).themeGroups());
    assertEquals(0, units.get(1).themeGroups().get(0).texts());
  }

  @Test
  void countsTextsLevelsAndStancesPerUnitInOrder() {
    text("s1", "清溪镇", "数字跟着别人走。", FORMALISM, Stance.ADMITS_SELF);
    text("s2", "清溪镇", "反对形式主义。", FORMALISM, Stance.OPPOSES);
    text("s3", "县农业局", "学习少。", STUDY, Stance.ADMITS_SELF);
    unread.add(
        new UnreadInput(
            new SubmissionId("s4"),
            new UnitId("乡卫生院"),
            Optional.empty(),
            "加密",
            source("s4"),
            Status.UNREADABLE));
    review("s1", 5);
    review("s2", 1);
    List<UnitSummary> units = summarise();
    assertEquals(List.of("乡卫生院", "县农业局", "清溪镇"), units.stream().map(u -> u.unit().name()).toList());
    assertEquals(1, units.get(0).received());
    assertEquals(0, units.get(0).reviewed());
    UnitSummary town = units.get(2);
    assertEquals(2, town.received());
    assertEquals(List.of(1, 0, 0, 0, 1), town.ratings().get(Criterion.CONCRETENESS));
    assertEquals(Map.of(Stance.ADMITS_SELF, 2, Stance.OPPOSES, 2), town.themes().get(FORMALISM));
    assertTrue(town.commonIssues().isEmpty(), "one admission is not common");
  }

  @Test
  void anIssueIsCommonWhenSeveralTextsAdmitIt() {
    text("s3", "清溪镇", "有的同志也走过场。", FORMALISM, Stance.ADMITS_GROUP);
    text("s1", "清溪镇", "数字跟着别人走。", FORMALISM, Stance.ADMITS_SELF);
    text("s2", "清溪镇", "材料是抄上季度的。", FORMALISM, Stance.ADMITS_SELF);
    text("s5", "清溪镇", "照着旧表填。", FORMALISM, Stance.ADMITS_SELF);
    text("s6", "县农业局", "手册是补的。", FORMALISM, Stance.ADMITS_SELF);
    finding("s1", Severity.MINOR);
    finding("s2", Severity.MAJOR);
    finding("s3", Severity.INFO);
    List<CommonIssue> issues = summarise().get(1).commonIssues();
    assertEquals(List.of("形式主义", "文稿通病：空泛"), issues.stream().map(CommonIssue::issue).toList());
    CommonIssue formalism = issues.get(0);
    assertEquals(4, formalism.submissions().size());
    assertEquals(
        List.of("数字跟着别人走。", "材料是抄上季度的。", "照着旧表填。"),
        formalism.examples().stream().map(Quote::text).toList());
    assertEquals(
        List.of("s1", "s2"),
        issues.get(1).submissions().stream().map(SubmissionId::value).toList());
  }

  @Test
  void familiesAreNamedInEveryUnitTheyReach() {
    text("s1", "清溪镇", "学习少。", STUDY, Stance.ADMITS_SELF);
    text("s2", "县农业局", "学习少。", STUDY, Stance.ADMITS_SELF);
    text("s3", "县人民医院", "学习少。", STUDY, Stance.ADMITS_SELF);
    families.add(
        new CopyFamily(
            "f001",
            List.of(new Member(new SubmissionId("s1"), 1), new Member(new SubmissionId("s2"), 1)),
            Optional.empty(),
            "学习少。"));
    assertEquals(
        List.of(List.of(), List.of("f001"), List.of("f001")),
        summarise().stream().map(UnitSummary::families).toList());
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    text("s1", "清溪镇", "数字跟着别人走。", FORMALISM, Stance.ADMITS_SELF);
    text("s2", "清溪镇", "材料是抄的。", FORMALISM, Stance.ADMITS_GROUP);
    text("s3", "县农业局", "学习少。", STUDY, Stance.ADMITS_SELF);
    finding("s1", Severity.MINOR);
    finding("s2", Severity.MINOR);
    List<UnitSummary> units = summarise();
    Collections.reverse(submissions);
    Collections.reverse(findings);
    assertEquals(units, summarise());
  }

  @Test
  void themesOfTheSameSentencesAreOneIssue() {
    for (int i = 1; i <= 3; i++) {
      text("s" + i, "清溪镇", "第" + i + "次开会念文件。", FORMALISM, Stance.ADMITS_SELF);
      SubmissionId id = new SubmissionId("s" + i);
      TaggedSentence one = sentences.get(id).get(0);
      List<ThemeHit> both =
          List.of(
              new ThemeHit(FORMALISM, Stance.ADMITS_SELF, List.of(one.span())),
              new ThemeHit(STUDY, Stance.ADMITS_SELF, List.of(one.span())));
      sentences.put(id, List.of(new TaggedSentence(one.span(), one.move(), 1, both, "test")));
    }
    List<CommonIssue> issues = summarise().get(0).commonIssues();
    assertEquals(List.of("形式主义、study"), issues.stream().map(CommonIssue::issue).toList());
    assertEquals(3, issues.get(0).submissions().size());
  }

  @Test
  void aGraveAdmissionOfOneTextIsRareNotCommon() {
    ThemeId integrity = new ThemeId("integrity");
    text("s1", "清溪镇", "收过两条烟。", integrity, Stance.ADMITS_SELF);
    text("s2", "清溪镇", "材料是抄上季度的。", FORMALISM, Stance.ADMITS_SELF);
    text("s3", "清溪镇", "照着旧表填。", FORMALISM, Stance.ADMITS_SELF);
    UnitSummary unit = summarise().get(0);
    assertEquals(
        List.of("收过两条烟。"),
        unit.rareIssues().stream().flatMap(i -> i.examples().stream()).map(Quote::text).toList());
    assertTrue(unit.commonIssues().stream().noneMatch(i -> i.issue().equals("integrity")));
  }

  @Test
  void fewTextsAreNotComparedAndManyOnlyWhenTheIntervalsPart() {
    for (int i = 0; i < 12; i++) {
      text("a" + i, "清溪镇", "一。", STUDY, Stance.MENTIONS_ONLY);
      review("a" + i, 1 + i % 2);
      text("b" + i, "柳湾街道", "一。", STUDY, Stance.MENTIONS_ONLY);
      review("b" + i, 4 + i % 2);
    }
    text("c1", "粮管所", "一。", STUDY, Stance.MENTIONS_ONLY);
    review("c1", 5);
    Map<String, Against> against = new TreeMap<>();
    for (UnitSummary unit : summarise()) {
      Standing mean = unit.standings().get(0);
      assertEquals("meanLevel", mean.figure());
      assertTrue(mean.low() <= mean.value() && mean.value() <= mean.high());
      against.put(unit.unit().name(), mean.against());
    }
    assertEquals(
        Map.of("清溪镇", Against.LOWER, "柳湾街道", Against.HIGHER, "粮管所", Against.TOO_FEW), against);
  }

  @Test
  void wilsonsIntervalIsTheTextbooks() {
    Estimate estimate = Estimate.share(2, 10);
    assertEquals(0.0567, estimate.low(), 0.0005);
    assertEquals(0.5098, estimate.high(), 0.0005);
    Estimate mean = Estimate.mean(List.of(2.0, 3.0, 4.0, 3.0, 3.0), 1, 5);
    assertEquals(3 - 2.776 * Math.sqrt(0.5 / 5), mean.low(), 0.03);
    assertEquals(1, Estimate.mean(List.of(2.0), 1, 5).low(), 0);
  }
}
