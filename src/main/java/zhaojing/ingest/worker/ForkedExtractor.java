package zhaojing.ingest.worker;

import java.io.Closeable;
import java.time.Duration;
import zhaojing.ingest.extract.Extraction;
import zhaojing.ingest.extract.Extractor;
import zhaojing.ingest.extract.Scans;
import zhaojing.ingest.extract.TextExtractor;
import zhaojing.ingest.issue.Problem;
import zhaojing.ingest.ocr.OcrLimits;

/**
 * Reads plain text itself and has all else read by child processes, one for each calling thread at
 * most; what turns out to be a picture goes to other children, which recognise characters and have
 * more time. All are started when first needed and end with {@link #close}.
 *
 * <p>Where no child can be started at all, for example for want of memory, the files are read in
 * this process.
 */
public final class ForkedExtractor implements Extractor, Closeable {
  private final Children parsers;
  private final Children recognisers;
  private final TextExtractor here;
  private volatile boolean startable = true;

  /**
   * @param maxChars code units after which a text is cut
   * @param timeLimit for one file, without the start of a child and without recognition
   */
  public ForkedExtractor(int maxChars, Duration timeLimit) {
    this(
        ParserCommand.parser(maxChars),
        timeLimit,
        ParserCommand.recogniser(maxChars),
        OcrLimits.DEFAULT.longest().plus(timeLimit));
  }

  ForkedExtractor(
      ParserCommand parser, Duration timeLimit, ParserCommand recogniser, Duration pictureLimit) {
    this.parsers = new Children(parser, timeLimit);
    this.recognisers = new Children(recogniser, pictureLimit);
    this.here = new TextExtractor(parser.maxChars(), timeLimit);
  }

  @Override
  public Extraction extract(String path, byte[] bytes) {
    if (!startable || bytes.length == 0 || PlainText.is(path, bytes)) {
      return here.extract(path, bytes);
    }
    Children.Outcome read = parsers.read(path, bytes);
    if (read.answer().isEmpty()) {
      return lost(path, bytes, read.loss());
    }
    Extraction text = read.answer().get();
    if (!Scans.left(text)) {
      return text;
    }
    Children.Outcome recognised = recognisers.read(path, bytes);
    return recognised.answer().orElseGet(() -> Scans.lost(path, text, cause(recognised.loss())));
  }

  private Extraction lost(String path, byte[] bytes, Worker.Loss loss) {
    return switch (loss) {
      case NOT_STARTED -> {
        startable = false;
        yield here.extract(path, bytes);
      }
      case TIMEOUT -> refused(path, Problem.TIMEOUT, parsers.timeLimit().toSeconds() + " 秒");
      default -> refused(path, Problem.PARSER_CRASHED, cause(loss));
    };
  }

  private static String cause(Worker.Loss loss) {
    return switch (loss) {
      case NOT_STARTED -> "没有启动";
      case TIMEOUT -> "超过时限";
      case MEMORY -> "内存不足";
      case CRASHED -> "异常退出";
      case MALFORMED -> "应答有误";
    };
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
    parsers.close();
    recognisers.close();
  }
}
