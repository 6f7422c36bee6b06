package zhaojing.rubric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhaojing.model.CheckId;
import zhaojing.model.Criterion;
import zhaojing.model.Finding;
import zhaojing.model.Rating;
import zhaojing.rubric.evidence.Knowledge;

/**
 * {@code models/advice.yaml}; the file explains each. Levels, criteria, severities and moves go by
 * the contract's words, indicators by the rubric's.
 */
record AdviceRules(
    int most,
    Map<String, Double> severities,
    Map<Integer, Double> levels,
    Map<String, Double> emphasis,
    Map<String, List<String>> topics,
    Map<String, Map<Integer, Tip>> criteria) {

  /**
   * What a criterion's level lacks.
   *
   * @param at moves of the sentences to point at, the first that occurs
   * @param except indicators whose places need nothing more
   */
  record Tip(String point, String satisfied, List<String> at, List<Indicator> except) {}

  AdviceRules {
    Map<String, String> topicOf = new HashMap<>();
    topics.forEach(
        (topic, checks) ->
            checks.forEach(
                check -> {
                  if (topicOf.put(check, topic) != null) {
                    throw new IllegalArgumentException("advice: " + check + " has two topics");
                  }
                }));
    for (Criterion criterion : Criterion.values()) {
      if (!criteria.containsKey(criterion.id()) || !emphasis.containsKey(criterion.id())) {
        throw new IllegalArgumentException("advice: nothing on " + criterion.id());
      }
    }
  }

  static AdviceRules standard() {
    return Knowledge.read("models/advice.yaml", AdviceRules.class);
  }

  double weight(Finding finding) {
    return severities.getOrDefault(finding.severity().id(), 0.0);
  }

  double weight(Rating rating) {
    return levels.getOrDefault(rating.level(), 0.0) * emphasis.get(rating.criterion().id());
  }

  /** What a check's findings are about: a criterion's word, another topic, or the check itself. */
  String topic(CheckId check) {
    return topics.entrySet().stream()
        .filter(t -> t.getValue().contains(check.value()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(check.value());
  }

  /** The tip for a rating, none where the level needs nothing. */
  List<Tip> tip(Rating rating) {
    Tip tip = criteria.get(rating.criterion().id()).get(rating.level());
    return tip == null ? List.of() : List.of(tip);
  }
}
