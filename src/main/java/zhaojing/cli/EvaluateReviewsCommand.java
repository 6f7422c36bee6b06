package zhaojing.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.engine.LocalEngine;
import zhaojing.evaluate.review.ReviewErrors;
import zhaojing.evaluate.review.ReviewScores;
import zhaojing.evaluate.review.ReviewScoresJson;
import zhaojing.evaluate.review.ReviewScoresTable;
import zhaojing.evaluate.review.ReviewedText;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.pipeline.Models;
import zhaojing.pipeline.ReviewEvaluation;

/** {@code zhaojing evaluate reviews DIR}: ratings and findings beside those of a person. */
@Command(name = "reviews")
final class EvaluateReviewsCommand implements Callable<Integer> {
  @ParentCommand private EvaluateCommand parent;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", descriptionKey = "param.evaluate.reviews")
  private Path folder;

  @Option(names = "--json", descriptionKey = "option.evaluate.json")
  private boolean json;

  @Option(names = "--errors", descriptionKey = "option.evaluate.errors")
  private boolean errors;

  @Override
  public Integer call() throws IOException {
    parent.requireFolder(folder);
    boolean chinese = parent.messages().chinese();
    if (json && errors) {
      throw new ConfigurationException(parent.messages().text("error.evaluate-json"));
    }
    PrintWriter out = spec.commandLine().getOut();
    try (LocalEngine engine = new LocalEngine(1)) {
      ReviewEvaluation evaluation = new ReviewEvaluation(Models.bundled(), engine);
      List<ReviewedText> texts = evaluation.run(folder);
      if (errors) {
        ReviewErrors.of(texts, ReviewEvaluation.checkKinds())
            .forEach(e -> out.println(line(e, chinese)));
        return 0;
      }
      ReviewScores scores = ReviewScores.of(texts, ReviewEvaluation.checkKinds());
      out.println(
          json
              ? ReviewScoresJson.of(scores)
              : ReviewScoresTable.of(scores, evaluation.checkNames(), chinese).stripTrailing());
    }
    return 0;
  }

  private static String line(ReviewErrors.Entry entry, boolean chinese) {
    return String.join(
        "\t",
        entry.kind().say(chinese),
        entry.text(),
        entry.what(),
        entry.person(),
        entry.program());
  }
}
