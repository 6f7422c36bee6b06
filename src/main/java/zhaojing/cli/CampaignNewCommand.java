package zhaojing.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.pipeline.CampaignJob;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.pipeline.Models;

/** {@code zhaojing campaign new ID --out FILE}: writes a file to start from. */
@Command(name = "new")
final class CampaignNewCommand implements Callable<Integer> {
  @ParentCommand private CampaignCommand parent;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", descriptionKey = "param.campaign.new")
  private String id;

  @Option(names = "--from", paramLabel = "ID", descriptionKey = "option.campaign.from")
  private String from;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "option.campaign.out")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Messages messages = parent.messages();
    Models models = Models.bundled();
    if (!id.matches("[a-z][a-z0-9-]{0,60}")) {
      throw new ConfigurationException(messages.text("error.campaign-id", id));
    }
    if (from != null && !models.campaigns().contains(from)) {
      throw new ConfigurationException(
          messages.text(
              "error.no-campaign",
              from,
              String.join(messages.text("list.separator"), models.campaigns())));
    }
    String text = new CampaignJob(models).skeleton(id, Optional.ofNullable(from));
    try {
      Files.writeString(out, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new ConfigurationException(messages.text("error.file-exists", out), e);
    }
    spec.commandLine().getErr().println(messages.text("campaign.written", out));
    return 0;
  }
}
