package zhaojing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.pipeline.CrossValidation;
import zhaojing.pipeline.LabelledTraining;
import zhaojing.pipeline.Models;
import zhaojing.pipeline.ReviewSettings;
import zhaojing.theme.TrainedModels;

/** {@code zhaojing train}: makes the trained models again, the same bytes from the same texts. */
@Command(name = "train")
final class TrainCommand implements Callable<Integer> {
  private static final Path LABELLED = Path.of("corpus", "labelled");

  @ParentCommand private Zhaojing top;
  @Spec private CommandSpec spec;

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "param.train.data")
  private List<Path> data = List.of(LABELLED.resolve("train"), LABELLED.resolve("dev"));

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "models/trained",
      descriptionKey = "option.train.out")
  private Path out;

  @Option(
      names = "--campaign",
      paramLabel = "ID",
      defaultValue = ReviewSettings.DEFAULT_CAMPAIGN,
      descriptionKey = "option.campaign")
  private String campaign;

  @Option(names = "--words", descriptionKey = "option.train.words")
  private boolean newWords;

  @Option(names = "--check", descriptionKey = "option.train.check")
  private boolean check;

  @Option(names = "--ablate", descriptionKey = "option.train.ablate")
  private boolean ablate;

  @Option(names = "--bundles", descriptionKey = "option.train.bundles")
  private boolean bundles;

  @Override
  public Integer call() throws IOException {
    if (bundles) {
      return new BundleModel(spec.commandLine(), top.messages()).make(check);
    }
    for (Path folder : data) {
      if (!Files.isDirectory(folder)) {
        throw new ConfigurationException(top.messages().text("error.train.data", folder));
      }
    }
    Models models = Models.bundled();
    if (check || ablate) {
      Consumer<String> lines = spec.commandLine().getOut()::println;
      lines.accept(top.messages().text("train.check.head"));
      HandsLeftOut left = new HandsLeftOut(CrossValidation.of(models, campaign), data, lines);
      if (ablate) {
        left.ablate();
      } else {
        left.check();
      }
      return 0;
    }
    TrainedModels words =
        newWords ? LabelledTraining.words(models, campaign, data) : TrainedModels.builtIn();
    LabelledTraining.train(models, campaign, data, words).write(out);
    spec.commandLine().getErr().println(top.messages().text("train.done", out));
    return 0;
  }
}
