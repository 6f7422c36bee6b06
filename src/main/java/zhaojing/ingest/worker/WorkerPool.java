package zhaojing.ingest.worker;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** The children of a run: as many as are asked for at a time, each used again and again. */
final class WorkerPool implements Closeable {
  private final ParserCommand command;
  private final Deque<Worker> idle = new ArrayDeque<>();
  private final Set<Worker> all = new LinkedHashSet<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "zhaojing-parser-clock");
            thread.setDaemon(true);
            return thread;
          });

  /** Ctrl-C ends this process, which must not leave children behind. */
  private final Thread atExit = new Thread(this::end, "zhaojing-parsers-end");

  private boolean hooked;
  private boolean closed;

  WorkerPool(ParserCommand command) {
    this.command = command;
  }

  /**
   * A child for one file.
   *
   * @param fresh whether it must not have read a file before
   * @throws IOException when it can't be started
   */
  Worker borrow(boolean fresh) throws IOException {
    synchronized (this) {
      while (!fresh && !idle.isEmpty()) {
        Worker worker = idle.pop();
        if (worker.alive()) {
          return worker;
        }
        drop(worker);
      }
    }
    return start();
  }

  private synchronized Worker start() throws IOException {
    if (closed) {
      throw new IOException("closed");
    }
    if (!hooked) {
      try {
        Runtime.getRuntime().addShutdownHook(atExit);
      } catch (IllegalStateException e) {
        throw new IOException("the program is ending", e);
      }
      hooked = true;
    }
    Worker worker = new Worker(command, clock);
    all.add(worker);
    return worker;
  }

  synchronized void giveBack(Worker worker) {
    if (worker.alive() && !closed) {
      idle.push(worker);
    } else {
      drop(worker);
    }
  }

  private void drop(Worker worker) {
    worker.kill();
    all.remove(worker);
  }

  /** How many children there are, idle or not. */
  synchronized int size() {
    return all.size();
  }

  private synchronized void end() {
    closed = true;
    all.forEach(Worker::kill);
    all.clear();
    idle.clear();
    clock.shutdownNow();
  }

  @Override
  public synchronized void close() {
    end();
    if (hooked) {
      try {
        Runtime.getRuntime().removeShutdownHook(atExit);
      } catch (IllegalStateException e) {
        // The program is ending, and the hook has its turn.
        return;
      }
      hooked = false;
    }
  }
}
