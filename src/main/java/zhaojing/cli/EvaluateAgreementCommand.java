package zhaojing.cli;

import java.io.IOException;
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
import zhaojing.pipeline.LabelEvaluation;

/** {@code zhaojing evaluate agreement DIR SECOND-DIR}: how two hands agree on the same texts. */
@Command(name = "agreement")
final class EvaluateAgreementCommand implements Callable<Integer> {
  @ParentCommand private EvaluateCommand parent;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "param.evaluate.labels")
  private Path folder;

  @Parameters(index = "1", paramLabel = "SECOND-DIR", descriptionKey = "param.evaluate.second")
  private Path second;

  @Option(names = "--json", descriptionKey = "option.evaluate.json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    parent.requireFolder(folder);
    parent.requireFolder(second);
    LabelReport report = LabelEvaluation.agreement(folder, second);
    spec.commandLine()
        .getOut()
        .println(json ? LabelFigures.json(report) : LabelScoresTable.of(report));
    return 0;
  }
}
