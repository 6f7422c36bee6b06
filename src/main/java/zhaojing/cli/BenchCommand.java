package zhaojing.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.engine.LocalEngine;
import zhaojing.engine.Progress;
import zhaojing.model.RunResult;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.pipeline.Models;
import zhaojing.pipeline.ReviewJob;
import zhaojing.pipeline.ReviewSettings;
import zhaojing.sample.SampleFormat;
import zhaojing.sample.SyntheticBatch;

/** {@code zhaojing bench}: times a review of generated files, stage by stage. */
@Command(name = "bench", subcommands = BenchCopiesCommand.class)
final class BenchCommand implements Callable<Integer> {
  private static final int SENTENCES = 45;
  private static final int TEXTS_IN_UNIT = 50;

  @ParentCommand private Zhaojing top;
  @Spec private CommandSpec spec;

  @Option(
      names = "--files",
      paramLabel = "N",
      defaultValue = "1000",
      descriptionKey = "option.bench.files")
  private int files;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
  private Integer threads;

  @Option(names = "--dir", paramLabel = "DIR", descriptionKey = "option.bench.dir")
  private Path dir;

  @Override
  public Integer call() throws IOException {
    if (files < 1) {
      throw new ConfigurationException(top.messages().text("error.bench-files"));
    }
    Path folder = dir == null ? Files.createTempDirectory("zhaojing-bench") : dir;
    try {
      generate(folder.resolve("in"));
      measure(folder);
    } finally {
      if (dir == null) {
        delete(folder);
      }
    }
    return 0;
  }

  Messages messages() {
    return top.messages();
  }

  private void generate(Path in) {
    SyntheticBatch texts = new SyntheticBatch(20140318, files, SENTENCES);
    IntStream.range(0, files)
        .parallel()
        .forEach(
            i -> {
              Path unit = in.resolve("unit-%03d".formatted(i / TEXTS_IN_UNIT + 1));
              try {
                Files.createDirectories(unit);
                Files.write(
                    unit.resolve("%06d.docx".formatted(i)), SampleFormat.DOCX.write(texts.text(i)));
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
  }

  private void measure(Path folder) throws IOException {
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    ReviewSettings settings =
        new ReviewSettings(
            List.of(folder.resolve("in")),
            folder.resolve("out"),
            ReviewSettings.DEFAULT_CAMPAIGN,
            1);
    StageClock clock = new StageClock();
    long start = System.nanoTime();
    RunResult result;
    try (LocalEngine engine = new LocalEngine(workers)) {
      result =
          new ReviewJob(Models.bundled(), engine, clock).run(settings, Zhaojing.Version.current());
    }
    double total = (System.nanoTime() - start) / 1e9;
    print(result, clock, total, workers);
  }

  private void print(RunResult result, StageClock clock, double total, int workers) {
    Messages messages = top.messages();
    PrintWriter out = spec.commandLine().getOut();
    long chars = result.submissions().stream().mapToLong(s -> s.document().text().length()).sum();
    out.println(messages.text("bench.head", result.received(), chars, workers));
    clock
        .seconds()
        .forEach(
            (stage, seconds) ->
                out.println(
                    messages.text(
                        "bench.row",
                        messages.chinese() ? stage.chinese() : stage.english(),
                        "%7.2f".formatted(seconds),
                        String.format(Locale.ROOT, "%3.0f %%", 100 * seconds / total))));
    out.println(
        messages.text(
            "bench.total",
            "%.1f".formatted(total),
            "%.0f".formatted(result.received() / total),
            peakHeapMegabytes()));
  }

  static long peakHeapMegabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        >> 20;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Notes when stages begin. */
  private static final class StageClock implements Progress {
    private final Map<zhaojing.engine.Stage, Double> seconds =
        new EnumMap<>(zhaojing.engine.Stage.class);
    private zhaojing.engine.Stage current;
    private long since;

    @Override
    public void begin(zhaojing.engine.Stage stage, long total) {
      long now = System.nanoTime();
      if (current != null) {
        seconds.merge(current, (now - since) / 1e9, Double::sum);
      }
      current = stage;
      since = now;
    }

    @Override
    public void step() {}

    /** Seconds of each stage; the last one ends with this call. */
    Map<zhaojing.engine.Stage, Double> seconds() {
      begin(current, 0);
      return seconds;
    }
  }
}
