package zhaojing.cli;

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
import zhaojing.pipeline.LabelEvaluation;
import zhaojing.pipeline.Models;
import zhaojing.pipeline.ReviewSettings;

/** {@code zhaojing evaluate labels DIR}: measures the sentence labels over labelled texts. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
  @ParentCommand private Zhaojing top;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "labels", descriptionKey = "param.evaluate.what")
  private What what;

  @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "param.evaluate.dir")
  private Path folder;

  @Option(
      names = "--campaign",
      paramLabel = "ID|FILE",
      defaultValue = ReviewSettings.DEFAULT_CAMPAIGN,
      descriptionKey = "option.campaign")
  private String campaign;

  /** What can be measured. */
  enum What {
    LABELS
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new ConfigurationException(top.messages().text("error.no-models", folder));
    }
    Models models = Models.bundled();
    CampaignCheckCommand.requireCampaign(models, campaign, top.messages());
    LabelEvaluation evaluation =
        switch (what) {
          case LABELS -> LabelEvaluation.of(models, campaign);
        };
    spec.commandLine().getOut().println(evaluation.table(folder));
    return 0;
  }
}
