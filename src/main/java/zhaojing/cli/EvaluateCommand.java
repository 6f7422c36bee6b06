package zhaojing.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.pipeline.ItemEvaluation;
import zhaojing.pipeline.LabelEvaluation;
import zhaojing.pipeline.Models;
import zhaojing.pipeline.ReviewSettings;

/** {@code zhaojing evaluate labels|items DIR}: measures the product over labelled texts. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
  @ParentCommand private Zhaojing top;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "WHAT", descriptionKey = "param.evaluate.what")
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

  /** What can be measured. */
  enum What {
    LABELS,
    ITEMS
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new ConfigurationException(top.messages().text("error.no-models", folder));
    }
    PrintWriter out = spec.commandLine().getOut();
    switch (what) {
      case LABELS -> out.println(LabelEvaluation.of(Models.bundled(), campaign).table(folder));
      case ITEMS ->
          ItemFigures.print(
              ItemEvaluation.of(Models.bundled(), campaign), folder, json, top.messages(), out);
    }
    return 0;
  }
}
