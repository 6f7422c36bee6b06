package zhaojing.evaluate.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zhaojing.model.CheckId;
import zhaojing.model.Criterion;
import zhaojing.model.Document;
import zhaojing.model.Evidence;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Measure;
import zhaojing.model.Recommendation;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.model.SubmissionId;

class ReviewScoresTest {
  private static final String TEXT = "共收到意见二十条，其中形式主义十五条，官僚主义八条。既使下雨也要去。";
  private static final CheckKinds KINDS = new CheckKinds(Set.of(new CheckId("HOLLOW")));

  @Test
  void aFindingAnswersAFaultWhosePlaceItTouches() {
    ReviewedText text =
        reviewed(
            gold(false, 3, Recommendation.ACCEPT, fault("TYPO", "既使"), fault("SUM", "二十条")),
            3,
            Recommendation.ACCEPT,
            quoting("TYPO", "使下"),
            quoting("TYPO", "形式"),
            quoting("SUM", "八条"));
    ReviewScores scores = ReviewScores.of(List.of(text), KINDS);
    assertEquals(new CheckScore(1, 1, 2, 1), scores.checks().get(new CheckId("TYPO")));
    assertEquals(new CheckScore(1, 0, 1, 0), scores.checks().get(new CheckId("SUM")));
    assertEquals(new CheckScore(2, 1, 3, 1), scores.form());
    assertEquals(CheckScore.NONE, scores.content());
  }

  @Test
  void aFaultOfTheWholeTextAndAFigureNeedNoPlace() {
    ReviewedText text =
        reviewed(
            gold(false, 1, Recommendation.RETURN, fault("TYPO", ""), fault("HOLLOW", "二十条")),
            1,
            Recommendation.RETURN,
            quoting("TYPO", "形式"),
            finding("HOLLOW", new Measure("处", 0, 1)));
    ReviewScores scores = ReviewScores.of(List.of(text), KINDS);
    assertEquals(1, scores.allChecks().recall());
    assertEquals(new CheckScore(1, 1, 1, 1), scores.content());
  }

  @Test
  void onlyFindingsOfFormOnCleanTextsAreFalseAlarms() {
    ReviewedText clean =
        reviewed(
            gold(true, 1, Recommendation.RETURN),
            1,
            Recommendation.RETURN,
            quoting("TYPO", "形式"),
            finding("HOLLOW", new Measure("处", 0, 1)));
    ReviewedText other =
        reviewed(
            gold(false, 1, Recommendation.RETURN), 1, Recommendation.RETURN, quoting("TYPO", "形式"));
    Alarms alarms = ReviewScores.of(List.of(clean, other), KINDS).alarms();
    assertEquals(new Alarms(1, TEXT.length(), 1), alarms);
    assertEquals(1000.0 / TEXT.length(), alarms.perThousandChars(), 1e-9);
    List<ReviewErrors.Kind> kinds =
        ReviewErrors.of(List.of(clean, other), KINDS).stream()
            .map(ReviewErrors.Entry::kind)
            .toList();
    assertEquals(
        List.of(
            ReviewErrors.Kind.FALSE_ALARM, ReviewErrors.Kind.UNMARKED, ReviewErrors.Kind.UNMARKED),
        kinds);
  }

  @Test
  void recommendationsOrdersAndSpreads() {
    List<ReviewedText> texts =
        List.of(
            reviewed(gold(false, 2, Recommendation.RETURN), 1, Recommendation.RETURN),
            reviewed(gold(false, 4, Recommendation.ACCEPT), 3, Recommendation.REVISE),
            reviewed(gold(false, 5, Recommendation.CIRCULATE), 2, Recommendation.RETURN));
    ReviewScores scores = ReviewScores.of(texts, KINDS);
    assertEquals(1.0 / 3, scores.recommended().share(), 1e-9);
    assertEquals(2.0 / 3, scores.recommended().nearShare(), 1e-9);
    assertEquals(2.0 / 3, scores.agreement().sumOrder().share(), 1e-9);
    assertEquals(2.0 / 3, scores.agreement().all().withinOne(), 1e-9);
    Spread.Means means = scores.spreads().get(Quality.MIDDLING).means().get(Criterion.DEPTH);
    assertEquals(11.0 / 3, means.person(), 1e-9);
    assertEquals(2.0, means.program(), 1e-9);
    assertTrue(
        scores.intervals().get(ReviewScores.Figure.WITHIN_ONE).low()
            < scores.intervals().get(ReviewScores.Figure.WITHIN_ONE).high());
  }

  private static RatedText gold(
      boolean clean, int level, Recommendation recommendation, MarkedFault... faults) {
    return new RatedText(
        "01",
        Path.of("01.txt"),
        TEXT,
        Genre.REFLECTION,
        "mass-line-2013",
        Quality.MIDDLING,
        clean,
        all(level),
        Optional.of(recommendation),
        List.of(faults));
  }

  private static ReviewedText reviewed(
      RatedText gold, int level, Recommendation recommendation, Finding... findings) {
    return new ReviewedText(
        gold, Genre.REFLECTION, all(level), Optional.of(recommendation), List.of(findings));
  }

  private static Map<Criterion, Integer> all(int level) {
    Map<Criterion, Integer> ratings = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      ratings.put(criterion, level);
    }
    return ratings;
  }

  private static MarkedFault fault(String check, String quote) {
    return new MarkedFault(new CheckId(check), Optional.of(quote).filter(q -> !q.isEmpty()));
  }

  private static Finding quoting(String check, String words) {
    int at = TEXT.indexOf(words);
    Document document = new Document(new SubmissionId("s1"), TEXT, List.of(), List.of());
    return finding(check, document.quote(new Span(at, at + words.length())));
  }

  private static Finding finding(String check, Evidence evidence) {
    return new Finding(
        new SubmissionId("s1"),
        new CheckId(check),
        Severity.MINOR,
        "一句话。",
        List.of(evidence),
        Optional.empty());
  }
}
