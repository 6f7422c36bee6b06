package zhaojing.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.pipeline.ItemEvaluation;
import zhaojing.pipeline.Models;
import zhaojing.pipeline.ReviewSettings;

/**
 * {@code zhaojing evaluate items DIR}: measures problems, causes and measures over marked texts.
 */
@Command(name = "items")
final class EvaluateItemsCommand implements Callable<Integer> {
  @ParentCommand private EvaluateCommand parent;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", descriptionKey = "param.evaluate.items")
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
  public Integer call() {
    parent.requireFolder(folder);
    Models models = Models.bundled();
    CampaignCheckCommand.requireCampaign(models, campaign, parent.messages());
    ItemFigures.print(
        ItemEvaluation.of(models, campaign),
        folder,
        json,
        parent.messages(),
        spec.commandLine().getOut());
    return 0;
  }
}
