package zhaojing.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Threads of this process. Close it to let them go. */
public final class LocalEngine implements Engine, AutoCloseable {
  private final ExecutorService pool;

  /**
   * @param threads at least 1
   */
  public LocalEngine(int threads) {
    pool =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "zhaojing-work");
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public String name() {
    return "local";
  }

  @Override
  public <I, O> List<O> map(List<I> inputs, Function<I, O> work, Progress progress) {
    List<Future<O>> futures = new ArrayList<>(inputs.size());
    for (I input : inputs) {
      futures.add(
          pool.submit(
              () -> {
                O result = work.apply(input);
                progress.step();
                return result;
              }));
    }
    List<O> results = new ArrayList<>(inputs.size());
    for (Future<O> future : futures) {
      results.add(result(future));
    }
    return results;
  }

  private static <O> O result(Future<O> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
