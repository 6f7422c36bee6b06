package zhaojing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.sample.pairs.PairsSet;

/** {@code zhaojing sample pairs}: makes labelled copies. */
@Command(name = "pairs")
final class SamplePairsCommand implements Callable<Integer> {
  @ParentCommand private SampleCommand sample;
  @Spec private CommandSpec spec;

  @Option(names = "--set", required = true, paramLabel = "SET", descriptionKey = "option.pairs.set")
  private String set;

  @Option(
      names = "--files",
      paramLabel = "N",
      defaultValue = "200",
      descriptionKey = "option.pairs.files")
  private int files;

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      defaultValue = "corpus",
      descriptionKey = "option.pairs.corpus")
  private Path corpus;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "option.pairs.out")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Messages messages = sample.messages();
    if (!Files.isDirectory(corpus.resolve("pairs"))) {
      throw new ConfigurationException(messages.text("error.no-models", corpus.resolve("pairs")));
    }
    if (Files.exists(out) && !isEmptyFolder(out)) {
      throw new ConfigurationException(messages.text("error.not-empty", out));
    }
    try {
      int written = PairsSet.write(corpus, set, files, out);
      spec.commandLine().getErr().println(messages.text("sample.done", written, out));
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(messages.text("error.pairs", set, files, e.getMessage()), e);
    }
    return 0;
  }

  private static boolean isEmptyFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.findAny().isEmpty();
    }
  }
}
