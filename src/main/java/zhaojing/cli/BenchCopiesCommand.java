package zhaojing.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.engine.LocalEngine;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.pipeline.CopyBench;
import zhaojing.sample.SyntheticBatch;

/** {@code zhaojing bench copies}: times the search for copies on generated texts. */
@Command(name = "copies")
final class BenchCopiesCommand implements Callable<Integer> {
  private static final long SEED = 20140506;
  private static final int SENTENCES = 45;

  @ParentCommand private BenchCommand bench;
  @Spec private CommandSpec spec;

  @Option(
      names = "--texts",
      paramLabel = "N",
      defaultValue = "10000",
      descriptionKey = "option.bench.texts")
  private int texts;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
  private Integer threads;

  @Override
  public Integer call() {
    Messages messages = bench.messages();
    if (texts < 100) {
      throw new ConfigurationException(messages.text("error.bench-texts"));
    }
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    try (LocalEngine engine = new LocalEngine(workers)) {
      CopyBench.Figures figures =
          new CopyBench(engine).run(new SyntheticBatch(SEED, texts, SENTENCES));
      spec.commandLine()
          .getOut()
          .println(
              messages.text(
                  "bench.copies",
                  figures.texts(),
                  figures.chars(),
                  workers,
                  decimal(figures.indexSeconds()),
                  decimal(figures.searchSeconds()),
                  figures.pairs(),
                  figures.massCopiesFound(),
                  figures.massCopies(),
                  figures.sampledFound(),
                  figures.sampledPairs(),
                  BenchCommand.peakHeapMegabytes(),
                  decimal(figures.searchCpuSeconds())));
    }
    return 0;
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
