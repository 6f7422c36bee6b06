package zhaojing.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.pipeline.CampaignJob;
import zhaojing.pipeline.Campaigns;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.pipeline.Models;

/**
 * {@code zhaojing campaign check FILE|ID}: runs the examples; those that fail go to standard output
 * as {@code file:line: theme.list: fault: example}, and the status is 1.
 */
@Command(name = "check")
final class CampaignCheckCommand implements Callable<Integer> {
  @ParentCommand private CampaignCommand parent;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID|FILE", descriptionKey = "param.campaign")
  private String campaign;

  @Override
  public Integer call() {
    Messages messages = parent.messages();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Models models = Models.bundled();
    requireCampaign(models, campaign, messages);
    CampaignJob.Checked checked = new CampaignJob(models).check(campaign);
    for (CampaignJob.Located found : checked.failures()) {
      String line = found.line().isPresent() ? ":" + found.line().getAsInt() : "";
      String fault = messages.text("campaign.fault." + found.failure().fault().id());
      String got = found.failure().got();
      out.println(
          String.join(
                  ": ", found.file() + line, found.failure().place(), fault, found.failure().text())
              + (got.isEmpty() ? "" : messages.text("campaign.got", got)));
    }
    int failed = checked.failures().size();
    err.println(
        failed == 0
            ? messages.text("campaign.good", checked.campaign().id(), checked.examples())
            : messages.text("campaign.bad", checked.campaign().id(), checked.examples(), failed));
    return failed == 0 ? 0 : Failures.FAILED;
  }

  /** Names the campaigns there are when {@code campaign} is none of them and no file. */
  static void requireCampaign(Models models, String campaign, Messages messages) {
    if (!new Campaigns(models).has(campaign)) {
      throw new ConfigurationException(
          messages.text(
              "error.no-campaign",
              campaign,
              String.join(messages.text("list.separator"), models.campaigns())));
    }
  }
}
