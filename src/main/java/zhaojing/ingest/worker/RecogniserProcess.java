package zhaojing.ingest.worker;

import java.time.Duration;
import zhaojing.ingest.extract.TextExtractor;

/** A child that recognises characters too; apart from that like {@link ParserProcess}. */
public final class RecogniserProcess {
  private RecogniserProcess() {}

  /**
   * Never returns before the parent has closed the input.
   *
   * @param args code units after which a text is cut
   */
  public static void main(String[] args) {
    int maxChars = Integer.parseInt(args[0]);
    TextExtractor extractor = new TextExtractor(maxChars, Duration.ofDays(1));
    ParserProcess.serve(extractor::extractHere, maxChars);
  }
}
