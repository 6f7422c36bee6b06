package zhaojing.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.model.LibraryKind;
import zhaojing.similarity.library.Library;
import zhaojing.similarity.library.LibraryEntry;
import zhaojing.similarity.library.Snippet;

/** {@code zhaojing library list}: one text a line, fields parted by tabs, or as JSON. */
@Command(name = "list")
final class LibraryListCommand implements Callable<Integer> {
  @ParentCommand private LibraryCommand parent;
  @Spec private CommandSpec spec;
  @Mixin private LibraryFolder folder;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = KindNames.class,
      completionCandidates = KindNames.class,
      descriptionKey = "option.library.only-kind")
  private LibraryKind kind;

  @Option(names = "--json", descriptionKey = "option.json-lines")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Messages messages = parent.messages();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Optional<Library> opened = OpenLibrary.of(folder);
    if (opened.isEmpty()) {
      err.println(messages.text("library.empty", folder.folder()));
      return 0;
    }
    try (Library library = opened.get()) {
      List<LibraryEntry> entries = library.entries(Optional.ofNullable(kind));
      for (LibraryEntry entry : entries) {
        out.println(json ? LibraryLines.entry(entry) : line(entry, messages));
      }
      err.println(messages.text("library.listed", entries.size(), folder.folder()));
    }
    return 0;
  }

  private static String line(LibraryEntry entry, Messages messages) {
    return String.join(
        "\t",
        entry.id(),
        messages.chinese() ? entry.kind().chinese() : entry.kind().id(),
        Snippet.printable(entry.title()),
        Snippet.printable(entry.author().orElse("")),
        Snippet.printable(entry.unit().orElse("")),
        entry.added(),
        Integer.toString(entry.chars()));
  }
}
