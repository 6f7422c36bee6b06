package zhaojing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import zhaojing.evaluate.BundleScoresTable;
import zhaojing.pipeline.BundleTraining;
import zhaojing.pipeline.ConfigurationException;

/** {@code zhaojing train --bundles}: the model that bundles are split by. */
final class BundleModel {
  private static final Path CORPUS = Path.of("corpus");
  private static final Path OUT = Path.of("models", "bundles");

  private final CommandLine command;
  private final Messages messages;

  BundleModel(CommandLine command, Messages messages) {
    this.command = command;
    this.messages = messages;
  }

  /**
   * @param check whether to measure each folder by a model of the others in place of writing
   */
  int make(boolean check) throws IOException {
    List<Path> singles = List.of(CORPUS.resolve("labelled/train"), CORPUS.resolve("reviews/tune"));
    List<Path> folders =
        Stream.of("dev", "dev-hand", "dev-second", "dev-third")
            .map(CORPUS.resolve("bundles")::resolve)
            .toList();
    for (Path folder : Stream.concat(singles.stream(), folders.stream()).toList()) {
      if (!Files.isDirectory(folder)) {
        throw new ConfigurationException(messages.text("error.train.data", folder));
      }
    }
    BundleTraining training = new BundleTraining(singles, folders);
    if (check) {
      training.check(
          (folder, scores) ->
              command
                  .getOut()
                  .println(
                      folder
                          + "\n"
                          + (messages.chinese()
                              ? BundleScoresTable.chinese(scores)
                              : BundleScoresTable.english(scores))));
      return 0;
    }
    training.write(OUT);
    command.getErr().println(messages.text("train.done", OUT));
    return 0;
  }
}
