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
import zhaojing.pipeline.BundleEvaluation;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.pipeline.LabelEvaluation;
import zhaojing.pipeline.Models;
import zhaojing.pipeline.ReviewSettings;

/**
 * {@code zhaojing evaluate labels|bundles DIR}: measures the sentence labels over labelled texts,
 * the splitting of bundles over files with known parts.
 */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
  @ParentCommand private Zhaojing top;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "labels|bundles", descriptionKey = "param.evaluate.what")
  private What what;

  @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "param.evaluate.dir")
  private Path folder;

  @Option(
      names = "--campaign",
      paramLabel = "ID|FILE",
      defaultValue = ReviewSettings.DEFAULT_CAMPAIGN,
      descriptionKey = "option.campaign")
  private String campaign;

  @Option(names = "--json", descriptionKey = "option.evaluate.json")
  private boolean json;

  /** What can be measured. */
  enum What {
    LABELS,
    BUNDLES
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new ConfigurationException(top.messages().text("error.no-models", folder));
    }
    spec.commandLine().getOut().println(figures());
    return 0;
  }

  private String figures() {
    return switch (what) {
      case LABELS -> labels();
      case BUNDLES ->
          json
              ? BundleEvaluation.json(folder)
              : BundleEvaluation.table(folder, top.messages().chinese());
    };
  }

  private String labels() {
    Models models = Models.bundled();
    CampaignCheckCommand.requireCampaign(models, campaign, top.messages());
    return LabelEvaluation.of(models, campaign).table(folder);
  }
}
