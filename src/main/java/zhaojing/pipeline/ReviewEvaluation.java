package zhaojing.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhaojing.engine.Engine;
import zhaojing.engine.Progress;
import zhaojing.evaluate.FaultyLabelsException;
import zhaojing.evaluate.review.CheckKinds;
import zhaojing.evaluate.review.RatedText;
import zhaojing.evaluate.review.RatedTexts;
import zhaojing.evaluate.review.ReviewedText;
import zhaojing.ingest.InputException;
import zhaojing.model.CheckId;
import zhaojing.model.Criterion;
import zhaojing.model.Review;
import zhaojing.model.RunResult;
import zhaojing.model.Submission;
import zhaojing.rubric.CheckGuide;

/**
 * Reviews every text of a rated folder as a file that alone was handed in, with the campaign its
 * label names, without a library. What only shows beside other texts is not found this way.
 */
public final class ReviewEvaluation {
  private final Models models;
  private final Engine engine;
  private final Map<String, Knowledge> known = new HashMap<>();
  private final Map<CheckId, String> names = new LinkedHashMap<>();

  public ReviewEvaluation(Models models, Engine engine) {
    this.models = models;
    this.engine = engine;
  }

  /**
   * @param folder as {@link RatedTexts} tells
   * @return in order of names
   * @throws ConfigurationException when the folder holds none, is not as described, or names an
   *     unknown campaign
   */
  public List<ReviewedText> run(Path folder) throws IOException {
    List<RatedText> texts;
    try {
      texts = RatedTexts.readAll(folder);
    } catch (FaultyLabelsException e) {
      throw new ConfigurationException(e.getMessage(), e.english(), e);
    }
    if (texts.isEmpty()) {
      throw new ConfigurationException(
          "文件夹里没有评过分的文稿（*.yaml）：" + folder,
          "No rated texts (*.yaml) in " + folder,
          new java.io.FileNotFoundException(folder.toString()));
    }
    List<ReviewedText> reviewed = new ArrayList<>();
    for (RatedText text : texts) {
      reviewed.add(review(text));
    }
    return reviewed;
  }

  /** Which checks are of form and which of content. */
  public static CheckKinds checkKinds() {
    return new CheckKinds(CheckGuide.standard().notOfForm());
  }

  /** Chinese names of the checks that were used. */
  public Map<CheckId, String> checkNames() {
    return new LinkedHashMap<>(names);
  }

  private ReviewedText review(RatedText text) throws IOException {
    Knowledge knowledge =
        known.computeIfAbsent(text.campaign(), campaign -> Knowledge.of(models, campaign));
    names.putAll(knowledge.checkNames());
    try {
      return of(
          text, new ReviewJob(models, engine, Progress.NONE).review(settings(text), "", knowledge));
    } catch (InputException e) {
      throw new ConfigurationException(e.getMessage(), e.english(), e);
    }
  }

  private static ReviewSettings settings(RatedText text) {
    return new ReviewSettings(
        List.of(text.file()),
        Path.of(""),
        text.campaign(),
        1,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The longest part speaks for a file that was split. */
  private static ReviewedText of(RatedText text, RunResult result) {
    Submission longest =
        result.submissions().stream()
            .max(Comparator.comparingInt(s -> s.document().text().length()))
            .orElseThrow(() -> new ConfigurationException("无法读取 " + text.file()));
    Review review =
        result.reviews().stream()
            .filter(r -> r.submission().equals(longest.id()))
            .findFirst()
            .orElseThrow();
    Map<Criterion, Integer> ratings = new EnumMap<>(Criterion.class);
    review.ratings().forEach(r -> ratings.put(r.criterion(), r.level()));
    return new ReviewedText(
        text, longest.genre(), ratings, review.recommendation(), result.findings());
  }
}
