package zhaojing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.sample.SampleCorpus;

/** {@code zhaojing sample TEXTS DIR}: makes the sample corpus. */
@Command(name = "sample", subcommands = SamplePairsCommand.class)
final class SampleCommand implements Callable<Integer> {
  @ParentCommand private Zhaojing top;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", arity = "0..1", paramLabel = "TEXTS", descriptionKey = "param.texts")
  private Path texts;

  @Parameters(index = "1", arity = "0..1", paramLabel = "DIR", descriptionKey = "param.target")
  private Path target;

  Messages messages() {
    return top.messages();
  }

  @Override
  public Integer call() throws IOException {
    if (texts == null || target == null) {
      throw new ParameterException(
          spec.commandLine(), top.messages().text("error.missing", "TEXTS DIR"));
    }
    if (!Files.isDirectory(texts)) {
      throw new ConfigurationException(top.messages().text("error.no-models", texts));
    }
    List<String> files = SampleCorpus.write(texts, target);
    spec.commandLine().getErr().println(top.messages().text("sample.done", files.size(), target));
    return 0;
  }
}
