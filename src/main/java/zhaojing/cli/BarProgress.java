package zhaojing.cli;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import zhaojing.engine.Progress;
import zhaojing.engine.Stage;

/**
 * Progress as a bar with counts and time left, for a terminal. Close it to end the last bar's line.
 */
final class BarProgress implements Progress, AutoCloseable {
  private static final Duration REFRESH = Duration.ofMillis(200);

  private final PrintWriter err;
  private final Messages messages;
  private ProgressBar bar;

  BarProgress(PrintWriter err, Messages messages) {
    this.err = err;
    this.messages = messages;
  }

  private String name(Stage stage) {
    return messages.chinese() ? stage.chinese() : stage.english();
  }

  @Override
  public synchronized void begin(Stage stage, long total) {
    close();
    if (total <= 0) {
      err.println(messages.text("progress.begin-uncounted", name(stage)));
      return;
    }
    bar =
        new ProgressBarBuilder()
            .setTaskName(name(stage))
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
            .setUpdateIntervalMillis((int) REFRESH.toMillis())
            .setConsumer(new ConsoleProgressBarConsumer(System.err))
            .build();
  }

  @Override
  public synchronized void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
