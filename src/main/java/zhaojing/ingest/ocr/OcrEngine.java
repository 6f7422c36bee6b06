package zhaojing.ingest.ocr;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** Recognises characters. Safe for many threads; the same page gives the same words. */
public interface OcrEngine {
  /** Program, version and language data, for example {@code tesseract 5.3.0 chi_sim}. */
  String name();

  /**
   * The words of one upright page, lines in the order of reading.
   *
   * @param limit after which the page is given up
   * @throws IOException when the engine fails on this page
   * @throws TimeoutException past the limit
   * @throws InterruptedException when the calling thread is interrupted; nothing is left running
   */
  OcrPage read(GrayPage page, Duration limit)
      throws IOException, TimeoutException, InterruptedException;
}
