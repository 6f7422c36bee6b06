package zhaojing.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code zhaojing library}: keeps texts to compare later ones with. */
@Command(
    name = "library",
    subcommands = {
      LibraryAddCommand.class,
      LibraryListCommand.class,
      LibraryRemoveCommand.class,
      LibraryExportCommand.class,
      LibraryImportCommand.class
    })
final class LibraryCommand implements Runnable {
  @ParentCommand private Zhaojing top;
  @Spec private CommandSpec spec;

  Messages messages() {
    return top.messages();
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getErr());
    throw new CommandLine.ParameterException(
        spec.commandLine(), messages().text("error.no-library-command"));
  }
}
