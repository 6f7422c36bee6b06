package zhaojing.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.pipeline.ConfigurationException;

/** {@code zhaojing evaluate}: measures the product over texts with known answers. */
@Command(
    name = "evaluate",
    subcommands = {
      EvaluateLabelsCommand.class,
      EvaluateAgreementCommand.class,
      EvaluateCopiesCommand.class,
      EvaluateBundlesCommand.class,
      EvaluateItemsCommand.class,
      EvaluateReviewsCommand.class
    })
final class EvaluateCommand implements Runnable {
  @ParentCommand private Zhaojing top;
  @Spec private CommandSpec spec;

  Messages messages() {
    return top.messages();
  }

  void requireFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ConfigurationException(messages().text("error.no-models", folder));
    }
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getErr());
    throw new CommandLine.ParameterException(
        spec.commandLine(), messages().text("error.no-evaluate-command"));
  }
}
