package zhaojing.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhaojing.model.CheckId;
import zhaojing.model.CopyFamily;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.LikelySource;
import zhaojing.model.Measure;
import zhaojing.model.Member;
import zhaojing.model.Move;
import zhaojing.model.Recommendation;
import zhaojing.model.Review;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.model.SubmissionId;

class ReviewerTest {
  private static final Reviewer REVIEWER = new Reviewer(Rubric.standard());

  private static Subject good(String id, double copiedShare) {
    int length = RubricTest.GOOD.stream().mapToInt(s -> s.words().length()).sum();
    List<Span> copied = List.of(new Span(0, (int) (length * copiedShare)));
    return Texts.tagged(id, RubricTest.GOOD, copied);
  }

  private static Subject hollow(String id) {
    List<Texts.Sentence> padded = new ArrayList<>(RubricTest.HOLLOW);
    for (String word : List.of("学习", "作风", "宗旨", "群众", "落实", "服务", "创新")) {
      padded.add(Texts.sentence(Move.PLEDGE, "要在" + word + "上狠下功夫，再上新台阶！"));
    }
    return Texts.tagged(id, padded, List.of());
  }

  private static Finding finding(String id, String check, Severity severity) {
    return new Finding(
        new SubmissionId(id),
        new CheckId(check),
        severity,
        "文中有问题。",
        List.of(new Measure("处", 1, 0)),
        Optional.empty());
  }

  private static CopyFamily family(String source, String... members) {
    return new CopyFamily(
        "f001",
        List.of(members).stream().map(m -> new Member(new SubmissionId(m), 0.6)).toList(),
        Optional.of(new LikelySource(new SubmissionId(source), List.of("最早"))),
        "");
  }

  private static Recommendation recommended(Subject subject, Finding... findings) {
    return REVIEWER.judge(subject, List.of(findings), List.of()).recommendation().orElseThrow();
  }

  @Test
  void recommendationFollowsCopiesFindingsAndRatings() {
    assertEquals(Recommendation.CIRCULATE, recommended(good("s1", 0)));
    assertEquals(Recommendation.REVISE, recommended(good("s1", 0.3)));
    assertEquals(Recommendation.RETURN, recommended(good("s1", 0.7)));
    Finding major = finding("s1", "PLACEHOLDER_LEFT", Severity.MAJOR);
    assertEquals(Recommendation.REVISE, recommended(good("s1", 0), major));
    Finding critical = finding("s1", "TEMPLATE_MARKER", Severity.CRITICAL);
    assertEquals(Recommendation.RETURN, recommended(good("s1", 0), critical));
    Finding minor = finding("s1", "UNMATCHED_QUOTES", Severity.MINOR);
    assertEquals(Recommendation.ACCEPT, recommended(good("s1", 0), minor));
    Finding slip = finding("s1", "HALF_WIDTH_PUNCTUATION", Severity.INFO);
    assertEquals(Recommendation.ACCEPT, recommended(good("s1", 0), slip));
    Finding remark = finding("s1", "ORPHAN_MEASURE", Severity.INFO);
    assertEquals(Recommendation.CIRCULATE, recommended(good("s1", 0), remark));
    Finding drift = finding("s1", "TRADE_DRIFT", Severity.MAJOR);
    assertEquals(Recommendation.RETURN, recommended(good("s1", 0), major, drift));
    Finding isHollow = finding("s1", "HOLLOW", Severity.MINOR);
    assertEquals(Recommendation.RETURN, recommended(hollow("s1"), isHollow));
  }

  @Test
  void everyCheckTakesPointsOffOnceByItsGravestFinding() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      findings.add(finding("s1", "TYPO", i == 3 ? Severity.MAJOR : Severity.MINOR));
    }
    findings.add(finding("s1", "HOLLOW", Severity.MAJOR));
    Judgement one = REVIEWER.judge(good("s1", 0), findings, List.of());
    assertEquals(Optional.of(Recommendation.ACCEPT), one.recommendation());
    assertTrue(one.reasons().toString().contains("扣 2 分"), one.reasons().toString());
    findings.add(finding("s1", "DOUBLED_PARAGRAPH", Severity.MAJOR));
    Judgement damaged = REVIEWER.judge(good("s1", 0), findings, List.of());
    assertEquals(Optional.of(Recommendation.REVISE), damaged.recommendation());
    assertTrue(damaged.reasons().toString().contains("请核对改正"), damaged.reasons().toString());
    for (String check : List.of("SUM_MISMATCH", "PERCENT_MISMATCH")) {
      findings.add(finding("s1", check, Severity.MAJOR));
    }
    findings.add(finding("s1", "ACHIEVEMENT_FOR_PROBLEM", Severity.MAJOR));
    Judgement many = REVIEWER.judge(good("s1", 0), findings, List.of());
    assertEquals(Optional.of(Recommendation.REVISE), many.recommendation());
    assertTrue(many.reasons().toString().contains("扣 10 分"), many.reasons().toString());
  }

  @Test
  void theTextThatOthersCopiedIsJudgedByItsOwnWorth() {
    Judgement source =
        REVIEWER.judge(good("s1", 0.7), List.of(), List.of(family("s1", "s1", "s2")));
    assertEquals(Optional.of(Recommendation.ACCEPT), source.recommendation());
    assertTrue(source.reasons().get(0).contains("可能写在前面"), source.reasons().toString());
    Judgement copy = REVIEWER.judge(good("s2", 0.7), List.of(), List.of(family("s1", "s1", "s2")));
    assertEquals(Optional.of(Recommendation.RETURN), copy.recommendation());
  }

  @Test
  void whatIsNotRatedSaysWhy() {
    String text = "我到沟里看了那段塌了的水渠站了一个多钟头没有说话。".repeat(20);
    assertUnrated(Texts.subject(Genre.SUMMARY, text), "总结报告");
    assertUnrated(Texts.subject(Genre.REFLECTION, "我去了。"), "3 字");
    String debris = "\ue001\ue002\ufffd\ue003\ufffd锟斤拷";
    assertUnrated(Texts.subject(Genre.REFLECTION, text + debris.repeat(40)), "乱码");
  }

  private static void assertUnrated(Subject subject, String why) {
    Review review = REVIEWER.review(List.of(subject), List.of(), List.of()).get(0);
    assertTrue(!review.rated() && review.recommendation().isEmpty());
    assertTrue(review.reasons().get(0).contains(why), review.reasons().toString());
  }

  @Test
  void familiesAreReadFirstThenGraveFindingsThenTheHollowThenTheBest() {
    List<Subject> subjects =
        new ArrayList<>(
            List.of(
                Texts.subject("s1", Genre.NEWS, "动员会召开。", List.of()),
                good("s2", 0),
                hollow("s3"),
                good("s4", 0),
                good("s5", 0.7),
                good("s6", 0.6),
                good("s7", 0)));
    List<Finding> findings =
        List.of(
            finding("s3", "HOLLOW", Severity.MAJOR),
            finding("s4", "PLACEHOLDER_LEFT", Severity.MAJOR));
    List<CopyFamily> families = List.of(family("s6", "s5", "s6"));
    List<Review> reviews = REVIEWER.review(subjects, findings, families);
    assertEquals(
        List.of("s6", "s5", "s4", "s3", "s2", "s7", "s1"),
        reviews.stream()
            .sorted(Comparator.comparingInt(Review::readFirst))
            .map(r -> r.submission().value())
            .toList());
    Collections.reverse(subjects);
    assertEquals(reviews, REVIEWER.review(subjects, findings, families));
  }
}
