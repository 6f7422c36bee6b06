package zhaojing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.pipeline.LibraryJob;
import zhaojing.similarity.library.LibraryImport;

/** {@code zhaojing library import}. */
@Command(name = "import")
final class LibraryImportCommand implements Callable<Integer> {
  @ParentCommand private LibraryCommand parent;
  @Spec private CommandSpec spec;
  @Mixin private LibraryFolder folder;

  @Parameters(paramLabel = "FILE", descriptionKey = "param.library.import")
  private Path file;

  @Override
  public Integer call() throws IOException {
    Messages messages = parent.messages();
    if (!Files.isRegularFile(file)) {
      throw new ConfigurationException(messages.text("error.no-file", file));
    }
    LibraryImport.Imported imported = new LibraryJob(folder.folder()).read(file);
    spec.commandLine()
        .getErr()
        .println(
            messages.text(
                "library.added",
                imported.texts(),
                imported.added(),
                imported.texts() - imported.added(),
                folder.folder()));
    return 0;
  }
}
