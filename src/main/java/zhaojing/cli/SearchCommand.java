package zhaojing.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.model.LibraryKind;
import zhaojing.model.Span;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.similarity.library.Library;
import zhaojing.similarity.library.LibraryEntry;
import zhaojing.similarity.library.LibrarySearch;
import zhaojing.similarity.library.SearchHit;
import zhaojing.similarity.library.Snippet;

/**
 * {@code zhaojing search}: the words as they stand or, when no text has them so, most of them in
 * any order.
 */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
  private static final int SNIPPET_CHARS = 100;

  @ParentCommand private Zhaojing top;
  @Spec private CommandSpec spec;
  @Mixin private LibraryFolder folder;

  @Parameters(paramLabel = "WORDS", descriptionKey = "param.search.words")
  private String words;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = KindNames.class,
      completionCandidates = KindNames.class,
      descriptionKey = "option.library.only-kind")
  private LibraryKind kind;

  @Option(names = "--loose", descriptionKey = "option.search.loose")
  private boolean loose;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      descriptionKey = "option.search.limit")
  private int limit;

  @Option(names = "--json", descriptionKey = "option.json-lines")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Messages messages = top.messages();
    PrintWriter err = spec.commandLine().getErr();
    if (limit < 1) {
      throw new ConfigurationException(messages.text("error.limit"));
    }
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new ConfigurationException(messages.text("error.no-words"));
    }
    Optional<Library> opened = OpenLibrary.of(folder);
    if (opened.isEmpty()) {
      err.println(messages.text("library.empty", folder.folder()));
      return 0;
    }
    try (Library library = opened.get()) {
      LibrarySearch search = new LibrarySearch(library);
      Optional<LibraryKind> only = Optional.ofNullable(kind);
      LibrarySearch.Found found =
          loose ? search.loose(words, only, limit) : search.phrase(words, only, limit);
      if (!loose && found.total() == 0) {
        found = search.loose(words, only, limit);
        if (found.total() > 0) {
          err.println(messages.text("search.loose"));
        }
      }
      for (SearchHit hit : found.hits()) {
        print(hit);
      }
      err.println(messages.text("search.found", found.total(), found.hits().size()));
    }
    return 0;
  }

  private void print(SearchHit hit) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Snippet snippet = Snippet.of(hit, SNIPPET_CHARS);
    if (json) {
      out.println(LibraryLines.hit(hit, snippet));
      return;
    }
    LibraryEntry entry = hit.text().entry();
    boolean chinese = top.messages().chinese();
    Span first = hit.matches().isEmpty() ? snippet.span() : hit.matches().get(0);
    out.println(
        String.join(
            "\t",
            entry.id(),
            chinese ? entry.kind().chinese() : entry.kind().id(),
            Snippet.printable(entry.title()),
            Snippet.printable(entry.unit().orElse("")),
            Snippet.printable(entry.author().orElse("")),
            first.start() + "-" + first.end()));
    out.println(
        snippet.pieces().stream()
            .map(piece -> piece.matched() ? "【" + piece.text() + "】" : piece.text())
            .collect(Collectors.joining("", "  ", "")));
  }
}
