package zhaojing.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
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
import zhaojing.evaluate.CopyScoresJson;
import zhaojing.evaluate.SharedPassage;
import zhaojing.model.Verdict;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.pipeline.CopyEvaluation;
import zhaojing.pipeline.LabelEvaluation;
import zhaojing.pipeline.Models;
import zhaojing.pipeline.ReviewSettings;

/** {@code zhaojing evaluate labels|copies DIR}: measures over labelled texts. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
  @ParentCommand private Zhaojing top;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "labels|copies", descriptionKey = "param.evaluate.what")
  private What what;

  @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "param.evaluate.dir")
  private Path folder;

  @Option(
      names = "--campaign",
      paramLabel = "ID",
      defaultValue = ReviewSettings.DEFAULT_CAMPAIGN,
      descriptionKey = "option.campaign")
  private String campaign;

  @Option(names = "--json", descriptionKey = "option.evaluate.json")
  private boolean json;

  @Option(names = "--errors", descriptionKey = "option.evaluate.errors")
  private boolean errors;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
  private Integer threads;

  /** What can be measured. */
  enum What {
    LABELS,
    COPIES
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = top.messages();
    if (!Files.isDirectory(folder)) {
      throw new ConfigurationException(messages.text("error.no-models", folder));
    }
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (workers < 1) {
      throw new ConfigurationException(messages.text("error.threads"));
    }
    if (what == What.LABELS) {
      if (json || errors) {
        throw new ConfigurationException(messages.text("error.evaluate-labels"));
      }
      LabelEvaluation labels = LabelEvaluation.of(Models.bundled(), campaign);
      spec.commandLine().getOut().println(labels.table(folder));
    } else if (json && errors) {
      throw new ConfigurationException(messages.text("error.evaluate-json"));
    } else {
      copies(messages, workers);
    }
    return 0;
  }

  private void copies(Messages messages, int workers) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (LocalEngine engine = new LocalEngine(workers)) {
      CopyEvaluation.Outcome outcome = new CopyEvaluation(Models.bundled(), engine).run(folder);
      CopyScoreLines lines = new CopyScoreLines(messages);
      if (json) {
        out.println(CopyScoresJson.of(outcome.scores()));
      } else if (errors) {
        List<SharedPassage> called =
            outcome.passages().stream()
                .filter(f -> f.match().verdict() == Verdict.COPIED)
                .map(CopyEvaluation.Found::passage)
                .toList();
        lines.errors(CopyErrors.of(outcome.gold(), called), outcome.gold()).forEach(out::println);
      } else {
        lines.scores(outcome.scores()).forEach(out::println);
      }
      spec.commandLine()
          .getErr()
          .println(
              messages.text(
                  "evaluate.copies.time",
                  decimal(outcome.readSeconds()),
                  decimal(outcome.searchSeconds())));
    }
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
