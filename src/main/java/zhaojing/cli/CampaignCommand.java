package zhaojing.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code zhaojing campaign}: the files that say what a campaign looks for. */
@Command(
    name = "campaign",
    subcommands = {CampaignListCommand.class, CampaignCheckCommand.class, CampaignNewCommand.class})
final class CampaignCommand implements Runnable {
  @ParentCommand private Zhaojing top;
  @Spec private CommandSpec spec;

  Messages messages() {
    return top.messages();
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getErr());
    throw new CommandLine.ParameterException(
        spec.commandLine(), messages().text("error.no-campaign-command"));
  }
}
