package zhaojing.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhaojing.engine.Engine;
import zhaojing.engine.Progress;
import zhaojing.model.Finding;
import zhaojing.model.SubmissionId;
import zhaojing.rubric.Subject;
import zhaojing.rubric.checks.again.Alikeness;
import zhaojing.rubric.checks.again.Earlier;
import zhaojing.similarity.library.LibraryText;
import zhaojing.similarity.paraphrase.BgeVectors;
import zhaojing.similarity.paraphrase.ParaphraseSearch;
import zhaojing.similarity.paraphrase.SentenceVectors;

/** Compares the problems of a batch with those of the same authors' earlier texts. */
final class EarlierStage {
  /** The latest that are read; a writer hands in a few texts a year. */
  private static final int MOST_EARLIER = 4;

  private static final int LONGEST_COMPARED = 120;

  private EarlierStage() {}

  /**
   * @param meanings whether meanings may be compared by the network
   * @return findings by text
   */
  static Map<SubmissionId, List<Finding>> findings(
      List<Subject> subjects,
      Optional<LibraryStage> library,
      Knowledge knowledge,
      boolean meanings,
      Engine engine) {
    if (library.isEmpty()) {
      return Map.of();
    }
    Map<SubmissionId, List<LibraryText>> earlier = library.get().earlier(subjects, MOST_EARLIER);
    if (earlier.isEmpty()) {
      return Map.of();
    }
    Alikeness alike = meanings ? byMeaning() : Alikeness.UNKNOWN;
    List<Subject> concerned =
        subjects.stream().filter(s -> earlier.containsKey(s.submission().id())).toList();
    List<List<Finding>> found =
        engine.map(
            concerned,
            subject -> {
              List<Earlier> texts = new ArrayList<>();
              for (LibraryText text : earlier.get(subject.submission().id())) {
                texts.add(new Earlier(subject(text, knowledge), named(text)));
              }
              return knowledge.oldProblems().find(subject, texts, alike);
            },
            Progress.NONE);
    Map<SubmissionId, List<Finding>> byText = new TreeMap<>();
    for (int i = 0; i < concerned.size(); i++) {
      byText.put(concerned.get(i).submission().id(), found.get(i));
    }
    return byText;
  }

  private static Alikeness byMeaning() {
    try {
      SentenceVectors network = ParaphraseSearch.remembering(new BgeVectors());
      return (a, b) -> product(network.of(cut(a)), network.of(cut(b)));
    } catch (IOException e) {
      return Alikeness.UNKNOWN;
    }
  }

  private static String cut(String words) {
    return words.substring(0, Math.min(words.length(), LONGEST_COMPARED));
  }

  private static double product(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static Subject subject(LibraryText text, Knowledge knowledge) {
    ReadText read = knowledge.readers().read(LibraryTexts.input(text));
    return Judged.subject(read, Map.of());
  }

  /** A reader finds the earlier text by its title and the day it came into the library. */
  private static String named(LibraryText text) {
    return "本人往期文稿《" + text.entry().title() + "》（" + text.entry().added() + " 存入）";
  }
}
