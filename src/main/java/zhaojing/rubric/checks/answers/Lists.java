package zhaojing.rubric.checks.answers;

import java.util.ArrayList;
import java.util.List;
import zhaojing.rubric.Subject;
import zhaojing.rubric.checks.outline.Part;
import zhaojing.rubric.checks.outline.Parts;
import zhaojing.rubric.checks.outline.Point;
import zhaojing.rubric.checks.outline.Told;

/**
 * The lists a text is made of.
 *
 * @param measureTexts every sentence of the parts of measures, listed or not, and later plans
 */
record Lists(
    List<Point> problems, List<Point> causes, List<Point> measures, List<Told> measureSentences) {
  /** More points than a person writes; comparing all with all would take long. */
  static final int MOST_POINTS = 120;

  static Lists of(Subject subject, Parts parts) {
    List<Point> problems = new ArrayList<>();
    List<Point> causes = new ArrayList<>();
    List<Point> measures = new ArrayList<>();
    List<Told> sentences = new ArrayList<>();
    for (Part part : parts.of(subject)) {
      switch (part.kind()) {
        case PROBLEMS -> problems.addAll(part.points());
        case CAUSES -> causes.addAll(part.points());
        case MEASURES -> {
          measures.addAll(part.points());
          sentences.addAll(part.told());
        }
        case OTHER -> {}
      }
    }
    return new Lists(problems, causes, measures, sentences);
  }

  boolean isTooLong() {
    return problems.size() > MOST_POINTS
        || causes.size() > MOST_POINTS
        || measures.size() > MOST_POINTS;
  }
}
