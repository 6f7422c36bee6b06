package zhaojing.report;

import java.io.IOException;
import java.nio.file.Path;
import zhaojing.model.RunResult;

/** Writes one form of a report. Adding a form means one such class and its golden test. */
@FunctionalInterface
public interface ReportWriter {
  /**
   * Writes into {@code dir}, which exists and is empty but for the files of other writers. Prints
   * nothing and keeps nothing.
   *
   * @throws IOException when a file cannot be written
   */
  void write(RunResult result, Path dir) throws IOException;
}
