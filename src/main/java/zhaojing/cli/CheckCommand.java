package zhaojing.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code zhaojing check}: what the checks look for. */
@Command(
    name = "check",
    subcommands = {CheckListCommand.class, CheckExplainCommand.class})
final class CheckCommand implements Runnable {
  @ParentCommand private Zhaojing top;
  @Spec private CommandSpec spec;

  Messages messages() {
    return top.messages();
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getErr());
    throw new CommandLine.ParameterException(
        spec.commandLine(), messages().text("error.no-check-command"));
  }
}
