package zhaojing.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.pipeline.LibraryJob;
import zhaojing.similarity.library.Library;

/** {@code zhaojing library remove}: all the ids named, or none when one of them is wrong. */
@Command(name = "remove")
final class LibraryRemoveCommand implements Callable<Integer> {
  private static final int MIN_PREFIX_CHARS = 6;

  @ParentCommand private LibraryCommand parent;
  @Spec private CommandSpec spec;
  @Mixin private LibraryFolder folder;

  @Parameters(arity = "1..*", paramLabel = "ID", descriptionKey = "param.library.ids")
  private List<String> ids;

  @Override
  public Integer call() throws IOException {
    List<String> whole = new ArrayList<>();
    try (Library library = Library.open(folder.folder())) {
      for (String id : ids) {
        whole.add(whole(library, id));
      }
    }
    List<String> distinct = whole.stream().distinct().toList();
    new LibraryJob(folder.folder()).remove(distinct);
    spec.commandLine().getErr().println(parent.messages().text("library.removed", distinct.size()));
    return 0;
  }

  /** The only id that begins so; {@code library:} before it may stay. */
  private String whole(Library library, String asked) {
    String id = asked.startsWith("library:") ? asked.substring("library:".length()) : asked;
    List<String> found = library.ids().stream().filter(i -> i.startsWith(id)).toList();
    if (found.contains(id)) {
      return id;
    }
    if (id.length() < MIN_PREFIX_CHARS || found.size() != 1) {
      throw new ConfigurationException(parent.messages().text("error.no-library-text", asked));
    }
    return found.get(0);
  }
}
