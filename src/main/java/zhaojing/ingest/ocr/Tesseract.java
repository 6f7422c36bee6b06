package zhaojing.ingest.ocr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** The program Tesseract 4 or 5, one process a page. */
final class Tesseract implements OcrEngine {
  private static final int MAX_PIXELS = 20_000_000;

  private final OcrSetup setup;

  /**
   * @param setup of a program that is there and reads Chinese
   */
  Tesseract(OcrSetup setup) {
    this.setup = setup;
  }

  @Override
  public String name() {
    return "tesseract " + setup.version() + " " + OcrSetup.CHINESE;
  }

  @Override
  public OcrPage read(GrayPage page, Duration limit)
      throws IOException, TimeoutException, InterruptedException {
    List<String> command =
        List.of(
            setup.program().orElseThrow().toString(),
            "stdin",
            "stdout",
            "-l",
            OcrSetup.CHINESE,
            "--psm",
            "3",
            "--dpi",
            "300",
            "-c",
            "tessedit_create_tsv=1");
    return TesseractTable.page(
        OutsideProgram.run(command, pgm(LetterHeight.fitted(page, MAX_PIXELS)), limit)
            .toString(StandardCharsets.UTF_8));
  }

  /** Portable grey map, the plainest of the formats that Tesseract takes. */
  private static byte[] pgm(GrayPage page) {
    byte[] head =
        ("P5\n" + page.width() + " " + page.height() + "\n255\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] pgm = new byte[head.length + page.levels().length];
    System.arraycopy(head, 0, pgm, 0, head.length);
    System.arraycopy(page.levels(), 0, pgm, head.length, page.levels().length);
    return pgm;
  }
}
