package zhaojing.ingest.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import zhaojing.ingest.extract.Extraction;
import zhaojing.ingest.extract.Extractor;
import zhaojing.ingest.extract.TextExtractor;
import zhaojing.ingest.issue.Problem;

/**
 * The child: reads files one at a time from its standard input until that ends. It recognises no
 * pictures; the parent sees in the answer that there are some.
 */
public final class ParserProcess {
  /** Exit codes that only the child's own code gives. */
  static final int INPUT_ENDED = 0;

  static final int FAILED = 4;

  private ParserProcess() {}

  /**
   * Never returns before the parent has closed the input.
   *
   * @param args code units after which a text is cut
   */
  public static void main(String[] args) {
    int maxChars = Integer.parseInt(args[0]);
    // The parent keeps the time: it kills this process.
    TextExtractor extractor = new TextExtractor(maxChars, Duration.ofDays(1), Optional::empty);
    serve(extractor::extractHere, maxChars);
  }

  /** Answers requests with {@code extractor} for the rest of the process's life. */
  static void serve(Extractor extractor, int maxChars) {
    DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    Offline.enforce();
    SynchronousQueue<Wire.Request> requests = new SynchronousQueue<>();
    Thread parser = new Thread(() -> parse(requests, extractor, new Wire(maxChars), out), "parser");
    parser.setDaemon(true);
    parser.start();
    // This thread only listens, so that the end of the input is seen in the middle of a file too.
    try (DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in))) {
      while (true) {
        requests.put(Wire.asked(in));
      }
    } catch (IOException | InterruptedException e) {
      Runtime.getRuntime().halt(INPUT_ENDED);
    } catch (Throwable e) {
      Runtime.getRuntime().halt(FAILED);
    }
  }

  private static void parse(
      SynchronousQueue<Wire.Request> requests,
      Extractor extractor,
      Wire wire,
      DataOutputStream out) {
    try {
      Wire.mark(out);
      while (true) {
        Wire.Request request = requests.take();
        Extraction answer = extractor.extract(request.path(), request.bytes());
        wire.answer(out, answer);
        if (answer instanceof Extraction.Refused refused
            && refused.issue().code().equals(Problem.PARSER_CRASHED.name())) {
          // A class whose initialisation overflowed the stack stays broken.
          Runtime.getRuntime().halt(FAILED);
        }
      }
    } catch (Throwable e) {
      Runtime.getRuntime().halt(FAILED);
    }
  }
}
