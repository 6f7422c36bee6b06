package zhaojing.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.engine.LocalEngine;
import zhaojing.evaluate.CopyErrors;
import zhaojing.evaluate.CopyScores;
import zhaojing.evaluate.CopyScoresJson;
import zhaojing.evaluate.LabelledCopies;
import zhaojing.evaluate.SharedPassage;
import zhaojing.model.Verdict;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.pipeline.CopyEvaluation;
import zhaojing.pipeline.Models;

/** {@code zhaojing evaluate copies DIR}: measures the search for copies over labelled ones. */
@Command(name = "copies")
final class EvaluateCopiesCommand implements Callable<Integer> {
  @ParentCommand private EvaluateCommand parent;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", descriptionKey = "param.evaluate.copies")
  private Path folder;

  @Option(names = "--json", descriptionKey = "option.evaluate.json")
  private boolean json;

  @Option(names = "--errors", descriptionKey = "option.evaluate.errors")
  private boolean errors;

  @Option(names = "--no-paraphrase", descriptionKey = "option.no-paraphrase")
  private boolean noParaphrase;

  @Option(names = "--found", paramLabel = "FILE", descriptionKey = "option.evaluate.found")
  private Path found;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
  private Integer threads;

  @Override
  public Integer call() throws IOException {
    Messages messages = parent.messages();
    parent.requireFolder(folder);
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (workers < 1) {
      throw new ConfigurationException(messages.text("error.threads"));
    }
    if (json && errors) {
      throw new ConfigurationException(messages.text("error.evaluate-json"));
    }
    if (found != null) {
      CopyEvaluation.Claimed claimed = CopyEvaluation.claimed(folder, found);
      print(claimed.gold(), claimed.scores(), claimed.passages(), messages);
      return 0;
    }
    try (LocalEngine engine = new LocalEngine(workers)) {
      print(new CopyEvaluation(Models.bundled(), engine, !noParaphrase).run(folder), messages);
    }
    return 0;
  }

  private void print(CopyEvaluation.Outcome outcome, Messages messages) {
    List<SharedPassage> called =
        outcome.passages().stream()
            .filter(f -> f.match().verdict() == Verdict.COPIED)
            .map(CopyEvaluation.Found::passage)
            .toList();
    print(outcome.gold(), outcome.scores(), called, messages);
    spec.commandLine()
        .getErr()
        .println(
            messages.text(
                "evaluate.copies.time",
                decimal(outcome.readSeconds()),
                decimal(outcome.searchSeconds())));
  }

  private void print(
      LabelledCopies gold, CopyScores scores, List<SharedPassage> called, Messages messages) {
    PrintWriter out = spec.commandLine().getOut();
    CopyScoreLines lines = new CopyScoreLines(messages);
    if (json) {
      out.println(CopyScoresJson.of(scores));
    } else if (errors) {
      lines.errors(CopyErrors.of(gold, called), gold).forEach(out::println);
    } else {
      lines.scores(scores).forEach(out::println);
    }
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
