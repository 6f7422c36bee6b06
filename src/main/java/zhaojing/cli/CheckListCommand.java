package zhaojing.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.model.CheckPage;
import zhaojing.pipeline.CheckList;
import zhaojing.pipeline.Models;

/** {@code zhaojing check list}: one check a line, id, group, name and purpose parted by tabs. */
@Command(name = "list")
final class CheckListCommand implements Callable<Integer> {
  @ParentCommand private CheckCommand parent;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    boolean chinese = parent.messages().chinese();
    for (CheckPage page : CheckList.of(Models.bundled())) {
      String group = chinese ? page.group().chinese() : page.group().english();
      spec.commandLine()
          .getOut()
          .println(String.join("\t", page.id().value(), group, page.name(), page.purpose()));
    }
    return 0;
  }
}
