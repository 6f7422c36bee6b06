package zhaojing.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zhaojing.model.Advice;
import zhaojing.model.CheckId;
import zhaojing.model.Criterion;
import zhaojing.model.Finding;
import zhaojing.model.Measure;
import zhaojing.model.Rating;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.model.SubmissionId;

class AdvisorTest {
  private static final Rubric RUBRIC = Rubric.standard();
  private static final AdviceRules RULES = AdviceRules.standard();
  private static final Advisor ADVISOR = new Advisor(RULES);

  private static List<Advice> advise(Subject subject, Finding... findings) {
    Tally tally = RUBRIC.tally(subject);
    return ADVISOR.advise(subject, tally, RUBRIC.rate(subject, tally), List.of(findings));
  }

  private static Finding finding(Subject subject, String check, Severity severity, Span at) {
    return new Finding(
        subject.submission().id(),
        new CheckId(check),
        severity,
        check + "。",
        at.isEmpty() ? List.of(new Measure("处", 1, 0)) : List.of(subject.quote(at)),
        Optional.of("补上。"));
  }

  @Test
  void aHollowTextGetsFivePointsOfDifferentKindsEachWithItsPlace() {
    Subject hollow = Texts.tagged("s1", RubricTest.HOLLOW, List.of());
    List<Advice> advice = advise(hollow);
    Set<String> about = new HashSet<>();
    assertEquals(5, advice.size());
    for (Advice point : advice) {
      assertTrue(about.add(point.about()), "one point a topic: " + point.about());
      assertFalse(point.place().span().isEmpty());
      assertEquals(new SubmissionId("s1"), point.place().submission());
    }
    assertTrue(about.containsAll(List.of("concreteness", "problemFinding")), about.toString());
  }

  @Test
  void aGoodTextIsNotToldWhatItAlreadyDoes() {
    Subject good = Texts.tagged("s1", RubricTest.GOOD, List.of());
    Tally tally = RUBRIC.tally(good);
    List<Rating> strong = RUBRIC.rate(good, tally).stream().filter(r -> r.level() >= 4).toList();
    List<String> about = advise(good).stream().map(Advice::about).toList();
    assertTrue(strong.size() >= 4);
    strong.forEach(r -> assertFalse(about.contains(r.criterion().id()), r.toString()));
  }

  @Test
  void graveFindingsComeFirstAndTakeTheirTopicsPlace() {
    Subject hollow = Texts.tagged("s1", RubricTest.HOLLOW, List.of());
    List<Advice> advice =
        advise(
            hollow,
            finding(hollow, "COMPLAINT_AS_CAUSE", Severity.MAJOR, new Span(0, 4)),
            finding(hollow, "PLACEHOLDER_LEFT", Severity.CRITICAL, new Span(2, 6)),
            finding(hollow, "TEMPLATE_MARKER", Severity.CRITICAL, new Span(6, 9)),
            finding(hollow, "HOLLOW", Severity.MAJOR, new Span(0, 0)),
            finding(hollow, "TYPO", Severity.INFO, new Span(0, 2)));
    List<String> about = advice.stream().map(Advice::about).toList();
    assertEquals(List.of("PLACEHOLDER_LEFT", "COMPLAINT_AS_CAUSE", "HOLLOW"), about.subList(0, 3));
    assertFalse(about.contains("causeAnalysis") || about.contains("concreteness"));
    assertFalse(about.contains("TEMPLATE_MARKER") || about.contains("TYPO"));
    assertEquals(new Span(2, 6), advice.get(0).place().span());
  }

  @Test
  void everyCriterionHasATipForItsLowLevels() {
    for (Criterion criterion : Criterion.values()) {
      for (int level = 1; level <= 3; level++) {
        AdviceRules.Tip tip = RULES.criteria().get(criterion.id()).get(level);
        assertTrue(tip.point().endsWith("。") && tip.satisfied().endsWith("。"), criterion.id());
        for (String word : List.of("你", "敷衍", "抄袭", "不老实", "态度")) {
          assertFalse((tip.point() + tip.satisfied()).contains(word), tip.point());
        }
      }
    }
  }

  @Test
  void aTextWithoutSentencesGetsNone() {
    assertEquals(List.of(), advise(Texts.tagged("s1", List.of(), List.of())));
  }
}
