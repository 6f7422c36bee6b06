package zhaojing.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.pipeline.LabelEvaluation;
import zhaojing.pipeline.Models;
import zhaojing.pipeline.ReviewSettings;

/** {@code zhaojing evaluate labels DIR}: measures the sentence labels over labelled texts. */
@Command(name = "labels")
final class EvaluateLabelsCommand implements Callable<Integer> {
  @ParentCommand private EvaluateCommand parent;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", descriptionKey = "param.evaluate.labels")
  private Path folder;

  @Option(
      names = "--campaign",
      paramLabel = "ID",
      defaultValue = ReviewSettings.DEFAULT_CAMPAIGN,
      descriptionKey = "option.campaign")
  private String campaign;

  @Override
  public Integer call() {
    parent.requireFolder(folder);
    Models models = Models.bundled();
    CampaignCheckCommand.requireCampaign(models, campaign, parent.messages());
    spec.commandLine().getOut().println(LabelEvaluation.of(models, campaign).table(folder));
    return 0;
  }
}
