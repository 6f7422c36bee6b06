package zhaojing.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhaojing.evaluate.LabelledSentence;
import zhaojing.evaluate.LabelledText;
import zhaojing.evaluate.Score;
import zhaojing.model.Span;
import zhaojing.model.SubmissionId;
import zhaojing.text.TextReader;

/**
 * Measures where sentences end: the sentences of labelled texts are joined to paragraphs, as in a
 * document, and parted again. Ends of paragraphs are given, so they don't count.
 */
public final class BoundaryEvaluation {
  private static final int SHOWN = 12;

  private final TextReader texts;

  public BoundaryEvaluation(TextReader texts) {
    this.texts = texts;
  }

  /**
   * Boundaries inside paragraphs.
   *
   * @param faults the words around each boundary that is wrong ({@code +}) or missed ({@code -})
   */
  public record Boundaries(Score score, List<String> faults) {
    public Boundaries {
      faults = List.copyOf(faults);
    }
  }

  public Boundaries of(List<LabelledText> labelled) {
    int hits = 0;
    List<String> invented = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (LabelledText text : labelled) {
      Set<Integer> gold = new HashSet<>();
      for (LabelledSentence sentence : text.sentences()) {
        gold.add(sentence.span().end());
      }
      Set<Integer> found = new HashSet<>();
      for (Span span :
          texts.read(new SubmissionId("labelled"), text.text()).document().sentences()) {
        found.add(span.end());
      }
      for (int end = 1; end < text.text().length(); end++) {
        if (text.text().charAt(end) == '\n' || text.text().charAt(end - 1) == '\n') {
          continue;
        }
        hits += gold.contains(end) && found.contains(end) ? 1 : 0;
        if (gold.contains(end) != found.contains(end)) {
          (gold.contains(end) ? missed : invented).add(around(text, end));
        }
      }
    }
    Score score = new Score(hits, invented.size(), missed.size());
    invented.replaceAll(words -> "+ " + words);
    missed.forEach(words -> invented.add("- " + words));
    return new Boundaries(score, invented);
  }

  private static String around(LabelledText text, int end) {
    String all = text.text();
    return text.name()
        + " "
        + all.substring(Math.max(0, end - SHOWN), end)
        + " | "
        + all.substring(end, Math.min(all.length(), end + SHOWN));
  }
}
