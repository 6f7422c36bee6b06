package zhaojing.ingest.worker;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import zhaojing.ingest.extract.Extraction;
import zhaojing.ingest.extract.Extractor;
import zhaojing.ingest.extract.TextExtractor;
import zhaojing.ingest.issue.Problem;

/**
 * Reads plain text itself and has all else read by child processes, one for each calling thread at
 * most. They are started when first needed and end with {@link #close}.
 *
 * <p>Where no child can be started at all, for example for want of memory, the files are read in
 * this process.
 */
public final class ForkedExtractor implements Extractor, Closeable {
  private static final int TRIES = 2;

  private final WorkerPool pool;
  private final TextExtractor here;
  private final Duration timeLimit;
  private volatile boolean startable = true;

  /**
   * @param maxChars code units after which a text is cut
   * @param timeLimit for one file, without the start of a child
   */
  public ForkedExtractor(int maxChars, Duration timeLimit) {
    this(
        new ParserCommand(ParserProcess.class.getName(), ParserCommand.HEAP_MEGABYTES, maxChars),
        timeLimit);
  }

  ForkedExtractor(ParserCommand command, Duration timeLimit) {
    this.timeLimit = timeLimit;
    this.here = new TextExtractor(command.maxChars(), timeLimit);
    this.pool = new WorkerPool(command);
  }

  @Override
  public Extraction extract(String path, byte[] bytes) {
    if (!startable || bytes.length == 0 || PlainText.is(path, bytes)) {
      return here.extract(path, bytes);
    }
    Worker.Loss loss = Worker.Loss.NOT_STARTED;
    for (int tries = 0; tries < TRIES; tries++) {
      try {
        return ask(new Wire.Request(path, bytes), tries > 0);
      } catch (IOException e) {
        loss = Worker.Loss.NOT_STARTED;
      } catch (Worker.Lost e) {
        loss = e.loss();
        if (loss == Worker.Loss.TIMEOUT) {
          break;
        }
      }
    }
    return switch (loss) {
      case NOT_STARTED -> {
        startable = false;
        yield here.extract(path, bytes);
      }
      case TIMEOUT -> refused(path, Problem.TIMEOUT, timeLimit.toSeconds() + " 秒");
      case MEMORY -> refused(path, Problem.PARSER_CRASHED, "内存不足");
      case CRASHED -> refused(path, Problem.PARSER_CRASHED, "异常退出");
      case MALFORMED -> refused(path, Problem.PARSER_CRASHED, "应答有误");
    };
  }

  private Extraction ask(Wire.Request request, boolean fresh) throws IOException, Worker.Lost {
    Worker worker = pool.borrow(fresh);
    try {
      return worker.ask(request, timeLimit);
    } finally {
      pool.giveBack(worker);
    }
  }

  private static Extraction refused(String path, Problem problem, String detail) {
    return new Extraction.Refused(
        "application/octet-stream",
        zhaojing.model.Metadata.NONE,
        problem.status(),
        problem.at(path, detail));
  }

  /** Ends the children at once; a file being read by one is lost. */
  @Override
  public void close() {
    pool.close();
  }
}
