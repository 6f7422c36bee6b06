package zhaojing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.evaluate.LabelReport;
import zhaojing.evaluate.LabelScoresTable;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.pipeline.LabelEvaluation;
import zhaojing.pipeline.Models;
import zhaojing.pipeline.ReviewSettings;

/**
 * {@code zhaojing evaluate labels DIR} measures the sentence labels over labelled texts; {@code
 * evaluate agreement DIR SECOND-DIR} how two hands agree on the same texts.
 */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
  @ParentCommand private Zhaojing top;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "labels|agreement", descriptionKey = "param.evaluate.what")
  private What what;

  @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "param.evaluate.dir")
  private Path folder;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "SECOND-DIR",
      descriptionKey = "param.evaluate.second")
  private Path second;

  @Option(names = "--json", descriptionKey = "option.evaluate.json")
  private boolean json;

  @Option(
      names = "--campaign",
      paramLabel = "ID",
      defaultValue = ReviewSettings.DEFAULT_CAMPAIGN,
      descriptionKey = "option.campaign")
  private String campaign;

  /** What can be measured. */
  enum What {
    LABELS,
    AGREEMENT
  }

  @Override
  public Integer call() throws IOException {
    if ((second != null) != (what == What.AGREEMENT)) {
      throw new ConfigurationException(top.messages().text("error.evaluate.second"));
    }
    checkFolder(folder);
    LabelReport report;
    if (second == null) {
      report = LabelEvaluation.of(Models.bundled(), campaign).report(folder);
    } else {
      checkFolder(second);
      report = LabelEvaluation.agreement(folder, second);
    }
    spec.commandLine()
        .getOut()
        .println(json ? LabelFigures.json(report) : LabelScoresTable.of(report));
    return 0;
  }

  private void checkFolder(Path wanted) {
    if (!Files.isDirectory(wanted)) {
      throw new ConfigurationException(top.messages().text("error.no-models", wanted));
    }
  }
}
