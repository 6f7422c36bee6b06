package zhaojing.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.engine.LocalEngine;
import zhaojing.model.RunResult;
import zhaojing.model.Verdict;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.pipeline.LibraryJob;
import zhaojing.pipeline.Models;
import zhaojing.pipeline.ReviewJob;
import zhaojing.pipeline.ReviewSettings;
import zhaojing.similarity.library.Library;

/** {@code zhaojing review}: the main job. */
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {
  private static final int SHOWN_MISSING = 10;

  @ParentCommand private Zhaojing top;
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "param.inputs")
  private List<Path> inputs;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "option.out")
  private Path out;

  @Option(
      names = "--campaign",
      paramLabel = "ID|FILE",
      defaultValue = ReviewSettings.DEFAULT_CAMPAIGN,
      descriptionKey = "option.campaign")
  private String campaign;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
  private Integer threads;

  @Option(
      names = "--unit-level",
      paramLabel = "N",
      defaultValue = "1",
      descriptionKey = "option.unit-level")
  private int unitLevel;

  @Option(names = "--roster", paramLabel = "FILE", descriptionKey = "option.roster")
  private Path roster;

  @Mixin private LibraryFolder library;

  @Option(names = "--no-library", descriptionKey = "option.no-library")
  private boolean noLibrary;

  @Option(names = "--remember", descriptionKey = "option.remember")
  private boolean remember;

  @Option(names = "--no-paraphrase", descriptionKey = "option.no-paraphrase")
  private boolean noParaphrase;

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Messages messages = top.messages();
    PrintWriter err = spec.commandLine().getErr();
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (workers < 1) {
      throw new ConfigurationException(messages.text("error.threads"));
    }
    if (unitLevel < 1) {
      throw new ConfigurationException(messages.text("error.unit-level"));
    }
    Models models = Models.bundled();
    CampaignCheckCommand.requireCampaign(models, campaign, messages);
    ReviewSettings settings = settings(messages);
    refuseOverlap(messages);
    RunResult result;
    try (LocalEngine engine = new LocalEngine(workers);
        Reporting reporting = Reporting.of(err, messages, json)) {
      result = new ReviewJob(models, engine, reporting.progress()).run(settings, version());
    }
    summarise(result, messages, err);
    int status = remember ? remember(result, settings, messages, err) : 0;
    spec.commandLine().getOut().println(out.resolve("index.html"));
    return status;
  }

  private ReviewSettings settings(Messages messages) throws IOException {
    if (noLibrary && remember) {
      throw new ConfigurationException(messages.text("error.remember"));
    }
    Optional<String> today = remember ? Optional.of(LocalDate.now().toString()) : Optional.empty();
    Optional<Path> compared = Optional.of(library.folder()).filter(folder -> !noLibrary);
    if (!remember && compared.isPresent()) {
      Optional<Library> there = OpenLibrary.of(library);
      if (there.isPresent()) {
        there.get().close();
      } else {
        compared = Optional.empty();
      }
    }
    return new ReviewSettings(
        inputs,
        out,
        campaign,
        unitLevel,
        !noParaphrase,
        Optional.ofNullable(roster),
        compared,
        today);
  }

  /** The report is whole by now, so it is named whatever becomes of this. */
  private int remember(
      RunResult result, ReviewSettings settings, Messages messages, PrintWriter err) {
    try {
      int added =
          new LibraryJob(library.folder())
              .remember(result.submissions(), settings.remember().orElseThrow());
      err.println(messages.text("library.remembered", added, library.folder()));
      return 0;
    } catch (IOException e) {
      err.println(
          messages.text("error.prefix")
              + messages.text("error.not-remembered", new Failures(messages).message(e)));
      return Failures.FAILED;
    }
  }

  private static String version() {
    return Zhaojing.Version.current();
  }

  /**
   * A report inside an input would be reviewed next time; an input inside the report would be lost.
   */
  private void refuseOverlap(Messages messages) {
    Path target = real(out);
    for (Path input : inputs) {
      Path source = real(input);
      boolean inside = Files.isDirectory(source) && target.startsWith(source);
      if (inside || source.startsWith(target)) {
        throw new ConfigurationException(messages.text("error.out-inside", out));
      }
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static void summarise(RunResult result, Messages messages, PrintWriter err) {
    if (result.run().files() == 0) {
      err.println(messages.text("review.nothing"));
    }
    long listed = result.submissions().stream().filter(s -> !s.genre().isReflection()).count();
    long copied = result.passages().stream().filter(p -> p.verdict() == Verdict.COPIED).count();
    err.println(
        messages.text(
            "review.done",
            result.received(),
            result.submissions().size(),
            listed,
            result.unread().size()));
    err.println(
        messages.text("review.copies", copied, result.families().size(), result.findings().size()));
    int expected =
        result.units().stream().flatMap(u -> u.expected().stream()).mapToInt(n -> n).sum();
    if (expected > 0) {
      List<String> missing = result.units().stream().flatMap(u -> u.missing().stream()).toList();
      String names = String.join("、", missing.subList(0, Math.min(SHOWN_MISSING, missing.size())));
      String more = missing.size() > SHOWN_MISSING ? "…" : "";
      err.println(messages.text("review.missing", expected, missing.size(), names + more));
    }
    result
        .run()
        .other()
        .ifPresent(
            o ->
                err.println(
                    messages.text(
                        "review.other-campaign",
                        o.of(),
                        o.texts(),
                        messages.chinese() ? o.name() : o.id(),
                        o.id())));
    err.println(messages.text("review.open"));
  }
}
