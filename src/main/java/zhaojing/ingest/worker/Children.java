package zhaojing.ingest.worker;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import zhaojing.ingest.extract.Extraction;

/** Children for one kind of work, and how long a file may take with them. Thread-safe. */
final class Children implements Closeable {
  private static final int TRIES = 2;

  private final WorkerPool pool;
  private final Duration timeLimit;

  /**
   * @param timeLimit for one file, without the start of a child
   */
  Children(ParserCommand command, Duration timeLimit) {
    this.pool = new WorkerPool(command);
    this.timeLimit = timeLimit;
  }

  /**
   * The answer to one file, or how the child was lost that should have given it.
   *
   * @param loss meaningless where there is an answer
   */
  record Outcome(Optional<Extraction> answer, Worker.Loss loss) {}

  /** A file that cost a child is tried once more in a fresh one, unless it took too long. */
  Outcome read(String path, byte[] bytes) {
    Worker.Loss loss = Worker.Loss.NOT_STARTED;
    for (int tries = 0; tries < TRIES && loss != Worker.Loss.TIMEOUT; tries++) {
      try {
        return new Outcome(Optional.of(ask(new Wire.Request(path, bytes), tries > 0)), loss);
      } catch (IOException e) {
        loss = Worker.Loss.NOT_STARTED;
      } catch (Worker.Lost e) {
        loss = e.loss();
      }
    }
    return new Outcome(Optional.empty(), loss);
  }

  private Extraction ask(Wire.Request request, boolean fresh) throws IOException, Worker.Lost {
    Worker worker = pool.borrow(fresh);
    try {
      return worker.ask(request, timeLimit);
    } finally {
      pool.giveBack(worker);
    }
  }

  Duration timeLimit() {
    return timeLimit;
  }

  /** Ends the children at once; a file being read by one is lost. */
  @Override
  public void close() {
    pool.close();
  }
}
