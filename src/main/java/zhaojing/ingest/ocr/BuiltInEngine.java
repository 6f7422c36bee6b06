package zhaojing.ingest.ocr;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** The engine that comes with the program: finds the lines of a page, then reads each of them. */
final class BuiltInEngine implements OcrEngine {
  /** What is less certain than this is a stain or a picture. */
  private static final double MIN_CONFIDENCE = 0.5;

  /** A line's box is so much higher than its letters. */
  private static final double LETTER_SHARE = 0.75;

  private final Networks networks;
  private final LineFinder finder;
  private final Characters characters;

  /**
   * @throws IOException when this machine can't run it
   */
  BuiltInEngine() throws IOException {
    networks = new Networks();
    finder = new LineFinder(networks);
    characters = new Characters();
  }

  @Override
  public String name() {
    return Networks.version();
  }

  @Override
  public OcrPage read(GrayPage page, Duration limit)
      throws IOException, TimeoutException, InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    List<OcrPage.Line> lines = new ArrayList<>();
    for (List<LineBox> row : ReadingOrder.rows(finder.find(page))) {
      List<OcrPage.Word> words = new ArrayList<>();
      for (LineBox box : row) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        if (System.nanoTime() - end > 0) {
          throw new TimeoutException(name());
        }
        Strip strip = Strip.of(page, box);
        Characters.Reading reading =
            characters.read(networks.characters(strip.pixels(), strip.width(), Strip.HEIGHT));
        if (reading.confidence() >= MIN_CONFIDENCE && !reading.text().isBlank()) {
          words.add(word(box, reading));
        }
      }
      if (!words.isEmpty()) {
        lines.add(new OcrPage.Line(words));
      }
    }
    return new OcrPage(lines);
  }

  private static OcrPage.Word word(LineBox box, Characters.Reading reading) {
    double margin = box.height() * (1 - LETTER_SHARE) / 2;
    return new OcrPage.Word(
        reading.text().strip(),
        reading.confidence(),
        (int) Math.round(box.left() + margin),
        (int) Math.round(box.right() - margin),
        (int) Math.round(box.height() * LETTER_SHARE));
  }
}
