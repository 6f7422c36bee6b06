package zhaojing.ingest.extract;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs one task on a thread of its own and waits only so long. */
public final class Deadline {
  private Deadline() {}

  /**
   * The task's result. Past the deadline its thread, a daemon, is interrupted and left.
   *
   * @throws CancellationException when the waiting thread itself is interrupted
   */
  public static <T> T call(Callable<T> task, Duration limit)
      throws TimeoutException, ExecutionException {
    FutureTask<T> future = new FutureTask<>(task);
    Thread thread = new Thread(future, "zhaojing-read");
    thread.setDaemon(true);
    thread.start();
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading");
    } finally {
      future.cancel(true);
    }
  }
}
