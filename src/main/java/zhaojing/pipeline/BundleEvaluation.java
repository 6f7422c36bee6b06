package zhaojing.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import zhaojing.evaluate.BundleFile;
import zhaojing.evaluate.BundleScores;
import zhaojing.evaluate.BundleScoresTable;
import zhaojing.evaluate.LabelledBundle;
import zhaojing.evaluate.LabelledBundle.LabelledPart;
import zhaojing.ingest.bundle.BundleSplitter;
import zhaojing.ingest.bundle.SeamKnowledge;

/** Measures the splitting of bundles over a folder of files with known parts. */
public final class BundleEvaluation {
  private BundleEvaluation() {}

  /**
   * @param folder as {@link BundleFile} tells
   */
  public static BundleScores scores(Path folder) {
    return scores(folder, SeamKnowledge.SHIPPED);
  }

  static BundleScores scores(Path folder, SeamKnowledge knowledge) {
    return BundleScores.of(
        BundleFile.readAll(folder).stream()
            .map(bundle -> new BundleScores.Pair(bundle, parts(bundle, knowledge)))
            .toList());
  }

  /** The scores as text for people, in Chinese or English. */
  public static String table(Path folder, boolean chinese) {
    BundleScores scores = scores(folder);
    return chinese ? BundleScoresTable.chinese(scores) : BundleScoresTable.english(scores);
  }

  /** The scores as one JSON object. */
  public static String json(Path folder) {
    try {
      return new ObjectMapper().writeValueAsString(BundleScoresTable.figures(scores(folder)));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts as a review makes them. */
  static List<LabelledPart> parts(LabelledBundle bundle) {
    return parts(bundle, SeamKnowledge.SHIPPED);
  }

  static List<LabelledPart> parts(LabelledBundle bundle, SeamKnowledge knowledge) {
    return BundleSplitter.split(bundle.text(), knowledge).stream()
        .map(
            part ->
                new LabelledPart(part.span(), part.title(), Numbering.author(part, bundle.text())))
        .toList();
  }
}
