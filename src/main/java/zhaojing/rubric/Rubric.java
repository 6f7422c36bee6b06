package zhaojing.rubric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import zhaojing.model.Criterion;
import zhaojing.model.Quote;
import zhaojing.model.Rating;
import zhaojing.rubric.evidence.EvidenceWords;
import zhaojing.rubric.evidence.Knowledge;

/** Rates a text on every criterion by what is counted in it. Immutable. */
public final class Rubric {
  /** {@code models/rubric.yaml}; criteria by the contract's word. */
  record Model(Map<String, CriterionLevels> criteria, RecommendationRules recommendation) {}

  private static final int MOST_QUOTES = 3;
  private final Map<Criterion, CriterionLevels> criteria = new EnumMap<>(Criterion.class);
  private final RecommendationRules rules;
  private final Tallier tallier;

  Rubric(Model model, EvidenceWords words) {
    for (Criterion criterion : Criterion.values()) {
      CriterionLevels levels = model.criteria().get(criterion.id());
      if (levels == null) {
        throw new IllegalArgumentException("rubric: no criterion " + criterion.id());
      }
      criteria.put(criterion, levels);
    }
    this.rules = model.recommendation();
    this.tallier = new Tallier(words);
  }

  /** The rubric that comes with the program. */
  public static Rubric standard() {
    return with(EvidenceWords.standard());
  }

  /** The rubric that comes with the program, counting by {@code words}. */
  public static Rubric with(EvidenceWords words) {
    return new Rubric(Knowledge.read("models/rubric.yaml", Model.class), words);
  }

  public RecommendationRules rules() {
    return rules;
  }

  /** The question and levels of a criterion, for showing to readers. */
  public CriterionLevels levels(Criterion criterion) {
    return criteria.get(criterion);
  }

  /** One rating for every criterion, in their order. */
  public List<Rating> rate(Subject subject) {
    return rate(subject, tally(subject));
  }

  /** What is counted in a text. */
  Tally tally(Subject subject) {
    return tallier.tally(subject);
  }

  List<Rating> rate(Subject subject, Tally tally) {
    return Arrays.stream(Criterion.values()).map(c -> rate(c, subject, tally)).toList();
  }

  private Rating rate(Criterion criterion, Subject subject, Tally tally) {
    CriterionLevels levels = criteria.get(criterion);
    int level = levels.level(tally);
    Set<Indicator> indicators = levels.indicators();
    List<String> reasons = new ArrayList<>();
    reasons.add(levels.levels().get(level).descriptor() + "。");
    reasons.add(
        indicators.stream()
            .map(i -> i.say(tally.value(i)))
            .collect(Collectors.joining("，", "计得：", "。")));
    if (level < CriterionLevels.BEST) {
      reasons.add(
          levels.levels().get(level + 1).lacking(tally).stream()
              .collect(Collectors.joining("，", "再上一级需要：", "。")));
    }
    return new Rating(criterion, level, reasons, quotes(indicators, subject, tally));
  }

  /** A few places of the most telling indicator that has any. */
  private static List<Quote> quotes(Set<Indicator> indicators, Subject subject, Tally tally) {
    return indicators.stream()
        .map(tally::places)
        .filter(p -> !p.isEmpty())
        .findFirst()
        .map(p -> p.stream().sorted().distinct().limit(MOST_QUOTES).map(subject::quote).toList())
        .orElse(List.of());
  }
}
