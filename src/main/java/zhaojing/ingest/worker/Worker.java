package zhaojing.ingest.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import zhaojing.ingest.extract.Extraction;

/** One child process. Used by one thread at a time; {@link #kill} by any. */
final class Worker {
  private static final Duration START = Duration.ofSeconds(60);

  /** How long a child that closed its output may take to be gone. */
  private static final int GONE_SECONDS = 10;

  private final Path scratch;
  private final Process process;
  private final DataInputStream in;
  private final DataOutputStream out;
  private final Wire wire;
  private final ScheduledExecutorService clock;
  private boolean ready;

  /**
   * @param clock kills what takes too long
   * @throws IOException when the child can't be started
   */
  Worker(ParserCommand command, ScheduledExecutorService clock) throws IOException {
    this.clock = clock;
    wire = new Wire(command.maxChars());
    scratch = Files.createTempDirectory("zhaojing-parser");
    try {
      process = command.start(scratch);
    } catch (IOException | RuntimeException e) {
      Scratch.sweep(scratch);
      throw e;
    }
    in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
  }

  /**
   * The answer to one file.
   *
   * @throws Lost when there is none; the worker is dead then
   */
  Extraction ask(Wire.Request request, Duration limit) throws Lost {
    if (!ready) {
      within(START, Loss.NOT_STARTED, this::awaitReady);
    }
    return within(limit, Loss.TIMEOUT, () -> exchange(request));
  }

  private Boolean awaitReady() throws IOException {
    Wire.readMark(in);
    ready = true;
    return ready;
  }

  private Extraction exchange(Wire.Request request) throws IOException {
    Wire.ask(out, request);
    return wire.answered(in, request.path());
  }

  private <T> T within(Duration limit, Loss late, Talk<T> talk) throws Lost {
    AtomicBoolean past = new AtomicBoolean();
    ScheduledFuture<?> alarm =
        clock.schedule(
            () -> {
              past.set(true);
              destroy();
            },
            limit.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return talk.run();
    } catch (IOException e) {
      alarm.cancel(false);
      boolean malformed = e instanceof Wire.MalformedException;
      Loss loss = past.get() ? late : malformed ? Loss.MALFORMED : ended();
      kill();
      throw new Lost(ready ? loss : Loss.NOT_STARTED);
    } finally {
      alarm.cancel(false);
    }
  }

  private Loss ended() {
    try {
      if (process.waitFor(GONE_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue() == ParserCommand.OUT_OF_MEMORY ? Loss.MEMORY : Loss.CRASHED;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Loss.CRASHED;
  }

  boolean alive() {
    return process.isAlive();
  }

  /** Ends the child, whatever it does, and takes its temporary files away. */
  void kill() {
    destroy();
    try {
      process.waitFor(GONE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Scratch.sweep(scratch);
  }

  /** A recogniser may have started a program of its own. */
  private void destroy() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** How a child was lost. */
  enum Loss {
    NOT_STARTED,
    TIMEOUT,
    MEMORY,
    CRASHED,
    MALFORMED
  }

  /** The child is gone, and its file with it. */
  static final class Lost extends Exception {
    private static final long serialVersionUID = 1L;

    private final Loss loss;

    Lost(Loss loss) {
      super(loss.name());
      this.loss = loss;
    }

    Loss loss() {
      return loss;
    }
  }

  @FunctionalInterface
  private interface Talk<T> {
    T run() throws IOException;
  }
}
