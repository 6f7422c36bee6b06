package zhaojing.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicLong;
import zhaojing.engine.Progress;
import zhaojing.engine.Stage;

/** Progress for programs: one JSON object a line. */
final class JsonProgress implements Progress {
  private final PrintWriter err;
  private final AtomicLong done = new AtomicLong();
  private volatile Stage stage = Stage.LIST;
  private volatile long total;

  JsonProgress(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void begin(Stage begun, long count) {
    stage = begun;
    total = count;
    done.set(0);
    print(0);
  }

  @Override
  public void step() {
    long now = done.incrementAndGet();
    if (now == total || now % Math.max(1, total / 100) == 0) {
      print(now);
    }
  }

  private void print(long now) {
    err.println("{\"stage\":\"%s\",\"done\":%d,\"total\":%d}".formatted(stage.name(), now, total));
  }
}
