package zhaojing.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.model.CheckPage;
import zhaojing.pipeline.CheckList;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.pipeline.Models;

/** {@code zhaojing check explain ID}: what a check looks for, why, and its examples. */
@Command(name = "explain")
final class CheckExplainCommand implements Callable<Integer> {
  @ParentCommand private CheckCommand parent;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", descriptionKey = "param.check")
  private String id;

  @Override
  public Integer call() {
    List<CheckPage> pages = CheckList.of(Models.bundled());
    String wanted = id.toUpperCase(Locale.ROOT).replace('-', '_');
    CheckPage page =
        pages.stream()
            .filter(p -> p.id().value().equals(wanted) || p.name().equals(id))
            .findFirst()
            .orElseThrow(() -> unknown(wanted, pages));
    print(page, spec.commandLine().getOut());
    return 0;
  }

  private ConfigurationException unknown(String wanted, List<CheckPage> pages) {
    List<String> ids = pages.stream().map(p -> p.id().value()).toList();
    String near = String.join(", ", NearestWords.of(wanted, ids));
    return new ConfigurationException(parent.messages().text("error.no-check", id, near));
  }

  private void print(CheckPage page, PrintWriter out) {
    Messages messages = parent.messages();
    String group = messages.chinese() ? page.group().chinese() : page.group().english();
    out.println(page.id() + "  " + page.name() + "  (" + group + ")");
    out.println();
    out.println(messages.text("check.purpose") + page.purpose());
    if (!page.why().isEmpty()) {
      out.println(messages.text("check.why") + page.why());
    }
    samples(page, true, messages, out);
    samples(page, false, messages, out);
  }

  private static void samples(CheckPage page, boolean flagged, Messages messages, PrintWriter out) {
    List<CheckPage.Sample> samples =
        page.samples().stream().filter(s -> s.flagged() == flagged).toList();
    if (samples.isEmpty()) {
      return;
    }
    out.println();
    out.println(messages.text(flagged ? "check.flagged" : "check.clean"));
    for (CheckPage.Sample sample : samples) {
      String text =
          sample.pieces().stream()
              .map(p -> p.evidence() ? "【" + p.text() + "】" : p.text())
              .collect(Collectors.joining());
      out.println("  - (" + sample.kind() + ") " + text.strip().replace("\n", "\n    "));
      if (!sample.figures().isEmpty()) {
        out.println(
            "    "
                + messages.text("check.figures")
                + "【"
                + String.join("、", sample.figures())
                + "】");
      }
    }
  }
}
