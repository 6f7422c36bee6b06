package zhaojing.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.similarity.library.Library;
import zhaojing.similarity.library.LibraryExport;

/** {@code zhaojing library export}. */
@Command(name = "export")
final class LibraryExportCommand implements Callable<Integer> {
  @ParentCommand private LibraryCommand parent;
  @Spec private CommandSpec spec;
  @Mixin private LibraryFolder folder;

  @Parameters(paramLabel = "FILE", descriptionKey = "param.library.export")
  private Path file;

  @Override
  public Integer call() throws IOException {
    try (Library library = Library.open(folder.folder())) {
      int texts = LibraryExport.write(library, file);
      spec.commandLine().getErr().println(parent.messages().text("library.exported", texts, file));
    } catch (FileAlreadyExistsException e) {
      throw new ConfigurationException(parent.messages().text("error.file-exists", file), e);
    }
    spec.commandLine().getOut().println(file);
    return 0;
  }
}
