package zhaojing.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.engine.LocalEngine;
import zhaojing.engine.Progress;
import zhaojing.model.InputIssue;
import zhaojing.pipeline.Comparing;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.pipeline.Models;
import zhaojing.pipeline.ReviewJob;
import zhaojing.pipeline.ReviewSettings;
import zhaojing.text.HanlpSegmenter;
import zhaojing.text.WordCuts;

/** {@code zhaojing compare A B}: what two files or folders share. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
  @ParentCommand private Zhaojing top;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "A", descriptionKey = "param.compare.left")
  private Path left;

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "param.compare.right")
  private Path right;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.compare.out")
  private Path out;

  @Option(names = "--no-paraphrase", descriptionKey = "option.no-paraphrase")
  private boolean noParaphrase;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
  private Integer threads;

  @Override
  public Integer call() throws IOException {
    Messages messages = top.messages();
    PrintWriter err = spec.commandLine().getErr();
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (workers < 1) {
      throw new ConfigurationException(messages.text("error.threads"));
    }
    for (Path input : List.of(left, right)) {
      if (!Files.exists(input)) {
        throw new ConfigurationException(messages.text("error.no-file", input));
      }
      if (out != null && overlaps(input)) {
        throw new ConfigurationException(messages.text("error.out-inside", out));
      }
    }
    try (LocalEngine engine = new LocalEngine(workers)) {
      Comparing.Outcome outcome =
          new Comparing(Models.bundled(), ReviewSettings.DEFAULT_CAMPAIGN, engine, !noParaphrase)
              .run(left, right);
      for (InputIssue issue : outcome.issues()) {
        err.println(messages.text("library.issue", issue.path(), issue.message(), issue.remedy()));
      }
      if (outcome.lefts().isEmpty() || outcome.rights().isEmpty()) {
        Path empty = outcome.lefts().isEmpty() ? left : right;
        err.println(messages.text("error.prefix") + messages.text("compare.unread", empty));
        return Failures.FAILED;
      }
      PrintWriter print = spec.commandLine().getOut();
      new ComparingLines(messages, new WordCuts(new HanlpSegmenter(List.of()))::of)
          .of(outcome)
          .forEach(print::println);
      if (out != null) {
        new ReviewJob(Models.bundled(), engine, Progress.NONE)
            .run(settings(), Zhaojing.Version.current());
        print.println(out.resolve("index.html"));
      }
    }
    return 0;
  }

  private ReviewSettings settings() {
    return new ReviewSettings(List.of(left, right), out, ReviewSettings.DEFAULT_CAMPAIGN, 1);
  }

  private boolean overlaps(Path input) {
    Path target = out.toAbsolutePath().normalize();
    Path source = input.toAbsolutePath().normalize();
    return (Files.isDirectory(source) && target.startsWith(source)) || source.startsWith(target);
  }
}
