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

  @Option(names = "--json", descriptionKey = "option.evaluate.json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    parent.requireFolder(folder);
    Models models = Models.bundled();
    CampaignCheckCommand.requireCampaign(models, campaign, parent.messages());
    LabelReport report = LabelEvaluation.of(models, campaign).report(folder);
    spec.commandLine()
        .getOut()
        .println(json ? LabelFigures.json(report) : LabelScoresTable.of(report));
    return 0;
  }
}
