package zhaojing.cli;

import java.io.PrintWriter;
import zhaojing.engine.Progress;

/** The progress that fits where stderr goes, closed at the end of the work. */
record Reporting(Progress progress, Runnable end) implements AutoCloseable {
  static Reporting of(PrintWriter err, Messages messages, boolean json) {
    if (json) {
      return new Reporting(new JsonProgress(err), () -> {});
    }
    if (Boolean.getBoolean("zhaojing.terminal")) {
      BarProgress bar = new BarProgress(err, messages);
      return new Reporting(bar, bar::close);
    }
    return new Reporting(new PlainProgress(err, messages), () -> {});
  }

  @Override
  public void close() {
    end.run();
  }
}
