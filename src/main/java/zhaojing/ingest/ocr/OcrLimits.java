package zhaojing.ingest.ocr;

import java.time.Duration;

/**
 * How much recognition one file may cost.
 *
 * @param maxPages pages read of one file, the first ones
 * @param maxPagePixels pixels given to the engine; a larger page is read in less detail
 * @param maxSourcePixels pixels a picture may claim to have; a larger one is not opened
 * @param timePerPage after which a page counts as unread
 * @param timePerFile after which the remaining pages count as unread
 */
public record OcrLimits(
    int maxPages,
    int maxPagePixels,
    long maxSourcePixels,
    Duration timePerPage,
    Duration timePerFile) {
  public static final OcrLimits DEFAULT =
      new OcrLimits(100, 20_000_000, 250_000_000, Duration.ofSeconds(90), Duration.ofMinutes(10));

  /** After this nothing can be at work on a file any more. */
  public Duration longest() {
    return timePerFile.plus(timePerPage);
  }

  public OcrLimits {
    if (maxPages < 1
        || maxPagePixels < 1
        || maxSourcePixels < 1
        || timePerPage.isNegative()
        || timePerPage.isZero()
        || timePerFile.isNegative()
        || timePerFile.isZero()) {
      throw new IllegalArgumentException("limits are positive");
    }
  }
}
