package zhaojing.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.pipeline.Campaigns;
import zhaojing.pipeline.Models;
import zhaojing.theme.CampaignHead;

/** {@code zhaojing campaign list}: one campaign a line, id, name and days parted by tabs. */
@Command(name = "list")
final class CampaignListCommand implements Callable<Integer> {
  @ParentCommand private CampaignCommand parent;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    String always = parent.messages().text("campaign.always");
    for (CampaignHead head : new Campaigns(Models.bundled()).known()) {
      String days = head.period().map(p -> p.from() + " — " + p.to()).orElse(always);
      spec.commandLine().getOut().println(String.join("\t", head.id(), head.name(), days));
    }
    return 0;
  }
}
