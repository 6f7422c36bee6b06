package zhaojing.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicLong;
import zhaojing.engine.Progress;
import zhaojing.engine.Stage;

/**
 * Progress as plain lines, for logs: one at the start of each stage and one each tenth of a long
 * one.
 */
final class PlainProgress implements Progress {
  private static final long LONG_STAGE = 200;

  private final PrintWriter err;
  private final Messages messages;
  private final AtomicLong done = new AtomicLong();
  private volatile Stage stage = Stage.LIST;
  private volatile long total;

  PlainProgress(PrintWriter err, Messages messages) {
    this.err = err;
    this.messages = messages;
  }

  @Override
  public void begin(Stage begun, long count) {
    stage = begun;
    total = count;
    done.set(0);
    err.println(
        count > 0
            ? messages.text("progress.begin", name(), count)
            : messages.text("progress.begin-uncounted", name()));
  }

  @Override
  public void step() {
    long now = done.incrementAndGet();
    if (total >= LONG_STAGE && now * 10 / total != (now - 1) * 10 / total) {
      err.println(messages.text("progress.step", name(), now, total));
    }
  }

  private String name() {
    return messages.chinese() ? stage.chinese() : stage.english();
  }
}
