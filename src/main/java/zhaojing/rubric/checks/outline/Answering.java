package zhaojing.rubric.checks.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import zhaojing.model.Span;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.text.Token;

/**
 * Tells how much each of some answers (measures, causes) has to do with each of some points. They
 * share matters, or words of content; a word that many points share tells little.
 */
public final class Answering {
  /** {@code models/checks/answering.yaml}; the file explains each. */
  public record Limits(double matter, double least, double leastOfBest, Set<String> generic) {}

  private final List<Set<String>> matters = new ArrayList<>();
  private final List<Set<String>> words = new ArrayList<>();
  private final Map<String, Integer> pointsWithWord = new HashMap<>();
  private final List<Set<String>> answerMatters = new ArrayList<>();
  private final List<String> answers;
  private final Limits limits;

  private Answering(
      List<Span> points, List<String> answers, Subject subject, Matters known, Limits limits) {
    this.limits = limits;
    this.answers = List.copyOf(answers);
    answers.forEach(a -> answerMatters.add(known.in(a)));
    for (Span point : points) {
      Set<String> content = content(point, subject, limits.generic());
      content.forEach(w -> pointsWithWord.merge(w, 1, Integer::sum));
      words.add(content);
      matters.add(known.in(subject.reading().clean(point)));
    }
  }

  /** The limits that come with the program. */
  public static Limits limits() {
    return Knowledge.read("models/checks/answering.yaml", Limits.class);
  }

  /**
   * @param points places in the text as extracted
   * @param answers words
   */
  public static Answering of(
      List<Span> points, List<String> answers, Subject subject, Matters known, Limits limits) {
    return new Answering(points, answers, subject, known, limits);
  }

  /** Nouns, verbs and adjectives of two characters and more that are not too common. */
  public static Set<String> content(Span span, Subject subject, Set<String> generic) {
    Set<String> content = new TreeSet<>();
    for (Token token : subject.reading().tokens(span)) {
      boolean tells = !token.tag().isEmpty() && "nvaijl".indexOf(token.tag().charAt(0)) >= 0;
      if (tells && token.word().length() > 1 && !generic.contains(token.word())) {
        content.add(token.word());
      }
    }
    return content;
  }

  /**
   * True when an answer has enough to do with the point, or has more to do with it than with any
   * other.
   */
  public boolean isAnswered(int point) {
    for (int answer = 0; answer < answers.size(); answer++) {
      double score = score(point, answer);
      if (score >= limits.least() || (score >= limits.leastOfBest() && score >= best(answer))) {
        return true;
      }
    }
    return false;
  }

  private double best(int answer) {
    double best = 0;
    for (int point = 0; point < words.size(); point++) {
      best = Math.max(best, score(point, answer));
    }
    return best;
  }

  private double score(int point, int answer) {
    double score = 0;
    for (String matter : matters.get(point)) {
      score += answerMatters.get(answer).contains(matter) ? limits.matter() : 0;
    }
    for (String word : words.get(point)) {
      if (sharesPair(word, answers.get(answer))) {
        score += 1.0 / pointsWithWord.get(word);
      }
    }
    return score;
  }

  private static boolean sharesPair(String word, String other) {
    for (int i = 0; i + 2 <= word.length(); i++) {
      if (other.contains(word.substring(i, i + 2))) {
        return true;
      }
    }
    return false;
  }
}
