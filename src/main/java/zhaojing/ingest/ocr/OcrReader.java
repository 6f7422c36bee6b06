package zhaojing.ingest.ocr;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads pictures of pages with one engine, under limits. Safe for many threads. */
public final class OcrReader {
  /** A page with less than this share of dark pixels is blank. */
  private static final double MIN_INK = 0.0002;

  private static final int DARK = 128;

  /** Quarters to try; on its head is the more frequent mistake. */
  private static final int[] TURNS = {2, 1, 3};

  /** With fewer characters, or less sure ones, a page may lie the wrong way. */
  private static final int FEW_CHARS = 12;

  private static final double SURE = 0.75;

  private final OcrEngine engine;
  private final OcrLimits limits;

  public OcrReader(OcrEngine engine, OcrLimits limits) {
    this.engine = engine;
    this.limits = limits;
  }

  /**
   * The text of a png, jpg, tif, bmp or webp.
   *
   * @throws IOException when it is no such picture
   * @throws InterruptedException when the calling thread is interrupted
   */
  public OcrText picture(byte[] bytes) throws IOException, InterruptedException {
    try (PageSource source = new PictureFile(bytes, limits)) {
      int pages = source.pages();
      return read(
          source,
          IntStream.rangeClosed(1, pages).boxed().collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  /**
   * The text of a photo as phones keep them.
   *
   * @throws IOException when it is none or the program that reads them is missing
   * @throws InterruptedException when the calling thread is interrupted
   */
  public OcrText photo(byte[] bytes) throws IOException, InterruptedException {
    return picture(PhonePhoto.png(bytes));
  }

  /**
   * The text of some pages of a pdf.
   *
   * @param pages numbers from 1; those the pdf does not have are passed over
   * @throws IOException when the pdf can't be opened
   * @throws InterruptedException when the calling thread is interrupted
   */
  public OcrText pdf(byte[] bytes, SortedSet<Integer> pages)
      throws IOException, InterruptedException {
    try (PageSource source = new ScannedPdf(bytes, limits)) {
      return read(source, pages);
    }
  }

  private OcrText read(PageSource source, SortedSet<Integer> pages)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + limits.timePerFile().toNanos();
    TreeMap<Integer, String> texts = new TreeMap<>();
    int tried = 0;
    int unread = 0;
    int chars = 0;
    double certain = 0;
    for (int number : pages.headSet(source.pages() + 1)) {
      Duration left = Duration.ofNanos(end - System.nanoTime());
      if (tried++ >= limits.maxPages() || left.isNegative()) {
        unread++;
        continue;
      }
      try {
        OcrPage page = read(source.page(number), min(left, limits.timePerPage()));
        String text = PageText.of(page);
        if (!text.isEmpty()) {
          texts.put(number, text);
          chars += page.chars();
          certain += page.certainChars();
        }
      } catch (IOException | TimeoutException | RuntimeException | OutOfMemoryError e) {
        // One page costs itself: broken pictures throw whatever their decoder likes.
        unread++;
      }
    }
    return new OcrText(engine.name(), texts, chars == 0 ? 0 : certain / chars, unread);
  }

  /** A page on which little can be read may lie on its side or stand on its head. */
  private OcrPage read(GrayPage page, Duration limit)
      throws IOException, TimeoutException, InterruptedException {
    if (isBlank(page)) {
      return new OcrPage(List.of());
    }
    long end = System.nanoTime() + limit.toNanos();
    OcrPage best = engine.read(Tilt.levelled(page), limit);
    for (int i = 0; i < TURNS.length && !isSure(best); i++) {
      try {
        Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
        OcrPage turned = engine.read(Tilt.levelled(page.quarterTurned(TURNS[i])), left);
        best = turned.certainChars() > best.certainChars() ? turned : best;
      } catch (IOException | TimeoutException e) {
        // The little that was read upright is better than nothing.
        return best;
      }
    }
    return best;
  }

  private static boolean isSure(OcrPage page) {
    return page.chars() >= FEW_CHARS && page.certainChars() >= SURE * page.chars();
  }

  private static boolean isBlank(GrayPage page) {
    int dark = 0;
    for (byte level : page.levels()) {
      dark += (level & 255) < DARK ? 1 : 0;
    }
    return dark < MIN_INK * page.levels().length;
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
