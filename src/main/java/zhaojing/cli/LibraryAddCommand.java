package zhaojing.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.engine.LocalEngine;
import zhaojing.model.InputIssue;
import zhaojing.model.LibraryKind;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.pipeline.LibraryJob;

/** {@code zhaojing library add}. */
@Command(name = "add")
final class LibraryAddCommand implements Callable<Integer> {
  @ParentCommand private LibraryCommand parent;
  @Spec private CommandSpec spec;
  @Mixin private LibraryFolder library;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "param.inputs")
  private List<Path> inputs;

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      converter = KindNames.class,
      completionCandidates = KindNames.class,
      descriptionKey = "option.library.kind")
  private LibraryKind kind;

  @Option(
      names = "--unit-level",
      paramLabel = "N",
      defaultValue = "1",
      descriptionKey = "option.unit-level")
  private int unitLevel;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
  private Integer threads;

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Messages messages = parent.messages();
    PrintWriter err = spec.commandLine().getErr();
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (workers < 1) {
      throw new ConfigurationException(messages.text("error.threads"));
    }
    if (unitLevel < 1) {
      throw new ConfigurationException(messages.text("error.unit-level"));
    }
    LibraryJob.Added added;
    try (LocalEngine engine = new LocalEngine(workers);
        Reporting reporting = Reporting.of(err, messages, json)) {
      added =
          new LibraryJob(library.folder())
              .add(
                  kind,
                  inputs,
                  unitLevel,
                  LocalDate.now().toString(),
                  engine,
                  reporting.progress());
    }
    for (InputIssue issue : added.issues()) {
      err.println(messages.text("library.issue", issue.path(), issue.message(), issue.remedy()));
    }
    err.println(
        messages.text(
            "library.added",
            added.texts(),
            added.added(),
            added.texts() - added.added(),
            library.folder()));
    if (added.files() == 0) {
      err.println(messages.text("review.nothing"));
    }
    return added.files() > 0 && added.texts() == 0 ? Failures.FAILED : 0;
  }
}
