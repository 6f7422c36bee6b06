package zhaojing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.pipeline.LabelledTraining;
import zhaojing.pipeline.Models;
import zhaojing.pipeline.ReviewSettings;

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

  @Override
  public Integer call() throws IOException {
    for (Path folder : data) {
      if (!Files.isDirectory(folder)) {
        throw new ConfigurationException(top.messages().text("error.train.data", folder));
      }
    }
    LabelledTraining.train(Models.bundled(), campaign, data).write(out);
    spec.commandLine().getErr().println(top.messages().text("train.done", out));
    return 0;
  }
}
