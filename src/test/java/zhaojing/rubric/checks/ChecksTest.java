package zhaojing.rubric.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhaojing.model.CheckId;
import zhaojing.model.Evidence;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Measure;
import zhaojing.model.Quote;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.Texts;
import zhaojing.rubric.evidence.CampaignYears;
import zhaojing.rubric.evidence.EvidenceWords;

/** Runs the examples of every check, and what must hold for all checks. */
class ChecksTest {
  /** These look at what a file says beside its text; each has a test of its own. */
  private static final Set<String> OF_FILES =
      Set.of("HIDDEN_TEXT", "AUTHOR_CONFLICT", "UNIT_CONFLICT");

  private static final List<CampaignYears> CAMPAIGNS =
      List.of(
          new CampaignYears("群众路线教育实践活动", t -> t.contains("群众路线教育实践活动"), 2013, 2014),
          new CampaignYears("党史学习教育", t -> t.contains("党史学习教育"), 2021, 2021));
  private static final List<Check> CHECKS =
      Checks.all(
          EvidenceWords.standard().with(List.of(2012, 2013, 2014, 2015), List.of(), List.of()),
          CAMPAIGNS,
          Map.of());

  @TestFactory
  Stream<DynamicTest> everyExampleBehaves() {
    return CHECKS.stream()
        .flatMap(
            check ->
                check.examples().stream()
                    .map(e -> DynamicTest.dynamicTest(label(check, e), () -> run(check, e))));
  }

  private static String label(Check check, Example example) {
    String text = example.text().replace('\n', '⏎');
    return check.id()
        + (example.flagged() ? " flags " : " passes ")
        + text.substring(0, Math.min(24, text.length()));
  }

  private static void run(Check check, Example example) {
    Subject subject = Texts.subject(example);
    List<String> evidence = new ArrayList<>();
    for (Finding finding : check.find(subject)) {
      assertEquals(check.id(), finding.check());
      assertEquals(subject.submission().id(), finding.submission());
      assertTrue(finding.suggestion().isPresent());
      for (Evidence e : finding.evidence()) {
        if (e instanceof Quote quote) {
          assertEquals(
              quote.text(), example.text().substring(quote.span().start(), quote.span().end()));
          evidence.add(quote.text());
        } else {
          evidence.add(((Measure) e).measure());
        }
      }
    }
    assertEquals(example.evidence(), evidence);
  }

  @Test
  void everyCheckIsDocumented() {
    Set<CheckId> ids = new HashSet<>();
    for (Check check : CHECKS) {
      assertTrue(ids.add(check.id()), "one id, one check: " + check.id());
      assertTrue(check.name().length() <= 12 && check.purpose().endsWith("。"), check.id().value());
      if (OF_FILES.contains(check.id().value())) {
        continue;
      }
      long flagged = check.examples().stream().filter(Example::flagged).count();
      assertTrue(flagged >= 2, check.id() + " shows two faults");
      assertTrue(check.examples().size() - flagged >= 2, check.id() + " shows two clean texts");
    }
  }

  @Test
  void messagesSpeakOfTheTextNotOfThePerson() {
    for (Check check : CHECKS) {
      for (Example example : check.examples()) {
        for (Finding finding : check.find(Texts.subject(example))) {
          String words = finding.message() + finding.suggestion().orElseThrow();
          for (String blame : List.of("抄袭", "敷衍", "态度不", "你", "懒", "不老实", "该同志")) {
            assertTrue(!words.contains(blame), check.id() + ": " + words);
          }
        }
      }
    }
  }

  @Test
  void onlyReflectionsNeedAFirstPersonAndIncidents() {
    String report = "全镇上下团结一心，各项工作稳步推进，群众满意度不断提高，作风明显好转。".repeat(12);
    for (Genre genre : List.of(Genre.SUMMARY, Genre.SPEECH, Genre.NEWS, Genre.PLAN)) {
      for (Check check : CHECKS) {
        if (!check.id().value().equals("DOUBLED_SENTENCE")) {
          assertEquals(List.of(), check.find(Texts.subject(genre, report)), check.id().value());
        }
      }
    }
  }

  @Test
  void aTeacherInAWaterCompanyIsAnotherTrade() {
    Subject text = Texts.subject(Genre.REFLECTION, "作为一名教师，要给用户一碗水，自己就要有长流水。");
    assertEquals(1, new TradeDrift().find(Texts.in("安和水务公司", text)).size());
    assertEquals(List.of(), new TradeDrift().find(Texts.in("县第二中学", text)));
    assertEquals(List.of(), new TradeDrift().find(Texts.in("清溪镇", text)));
  }

  @Test
  void lengthLimitDependsOnTheGenre() {
    String text = "我到沟里看了那段塌了的水渠站了一个多钟头没有说话。".repeat(19);
    assertEquals(List.of(), new TooShort(Map.of()).find(Texts.subject(Genre.REFLECTION, text)));
    assertEquals(
        1, new TooShort(Map.of()).find(Texts.subject(Genre.SELF_EXAMINATION, text)).size());
  }

  @Test
  void aCampaignMayAskForLess() {
    Subject text = Texts.subject(Genre.REFLECTION, "这节课我讲得太快，后排的孩子没有听懂，我没有停下来。".repeat(12));
    assertEquals(1, new TooShort(Map.of()).find(text).size());
    assertEquals(List.of(), new TooShort(Map.of("reflection", 200)).find(text));
  }

  @Test
  void emptyAndHostileTextsAreSurvived() {
    List<String> hostile =
        List.of(
            "",
            "\n\n",
            "（".repeat(5000),
            "“".repeat(3000) + "”".repeat(2999),
            "一是".repeat(4000),
            "_".repeat(5000) + "*".repeat(5000),
            "作为一名".repeat(4000),
            "上一页" + " 1".repeat(4000),
            "说：“".repeat(3000),
            "\ud83d\n\ude00XX\u0000镇");
    for (String text : hostile) {
      Subject subject = Texts.subject(Genre.REFLECTION, text);
      for (Check check : CHECKS) {
        check.find(subject);
      }
    }
  }

  /** Each of these took minutes when all counts, paragraphs or claims were compared with all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "我到组里看了三回，回来以后向\n",
        "我到组里看了三回，",
        "共收到意见43条，其中作风18条、学习12条。",
        "我们清溪镇党委在河口乡党委领导下，",
        "一、问题\n我没有去3家（6月3日，"
      })
  void longTextsAreCheckedInAMoment(String piece) {
    Subject subject = Texts.subject(Genre.REFLECTION, piece.repeat(12_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(40), () -> CHECKS.forEach(check -> check.find(subject)));
  }
}
