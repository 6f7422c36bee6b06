package zhaojing.ingest.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import zhaojing.ingest.InputFile;
import zhaojing.ingest.Intake;
import zhaojing.ingest.Isolation;
import zhaojing.ingest.ReadLimits;
import zhaojing.ingest.Received;
import zhaojing.ingest.UnitRule;
import zhaojing.sample.SampleFormat;
import zhaojing.sample.SyntheticTexts;

/**
 * Files a second that are taken in, by format: {@code main(number of files, threads)}. Parsers run
 * in processes of their own, as in a review; the first half of the files warms them up.
 */
public final class FormatThroughput {
  private static final int SENTENCES = 45;

  private FormatThroughput() {}

  public static void main(String[] args) throws Exception {
    int files = Integer.parseInt(args[0]);
    int threads = Integer.parseInt(args[1]);
    StringBuilder table = new StringBuilder("| format | files/s | KB/file |\n|---|---|---|\n");
    for (SampleFormat format : SampleFormat.values()) {
      Path folder = Files.createTempDirectory("zhaojing-throughput");
      long bytes = write(format, files, folder);
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.0f | %.1f |%n",
              format.name().toLowerCase(Locale.ROOT),
              rate(folder, threads),
              bytes / 1024.0 / files));
      try (var walk = Files.list(folder)) {
        for (Path file : walk.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
    Files.writeString(Path.of("target/throughput.md"), table);
  }

  private static long write(SampleFormat format, int files, Path folder) throws IOException {
    SyntheticTexts texts = new SyntheticTexts(20140318, SENTENCES);
    long bytes = 0;
    for (int i = 0; i < files; i++) {
      String text = texts.text(i);
      boolean table = format == SampleFormat.XLSX || format == SampleFormat.CSV;
      byte[] file = format.write(table ? "姓名\t正文\n王五\t" + text.replace('\n', '↵') : text);
      bytes += file.length;
      Files.write(
          folder.resolve("%05d.%s".formatted(i, format.name().toLowerCase(Locale.ROOT))), file);
    }
    return bytes;
  }

  private static double rate(Path folder, int threads) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (Intake intake = new Intake(ReadLimits.DEFAULT, UnitRule.FIRST_FOLDER, Isolation.PROCESS)) {
      List<InputFile> files = intake.list(List.of(folder));
      int half = files.size() / 2;
      read(intake, files.subList(0, half), pool);
      long start = System.nanoTime();
      read(intake, files.subList(half, files.size()), pool);
      return (files.size() - half) / ((System.nanoTime() - start) / 1e9);
    } finally {
      pool.shutdownNow();
    }
  }

  private static void read(Intake intake, List<InputFile> files, ExecutorService pool)
      throws Exception {
    List<Future<List<Received>>> futures = new ArrayList<>();
    for (InputFile file : files) {
      futures.add(pool.submit(() -> intake.read(file)));
    }
    for (Future<List<Received>> future : futures) {
      future.get();
    }
  }
}
