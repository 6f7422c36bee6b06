package zhaojing.ingest;

import java.time.Duration;

/**
 * How much one run is ready to swallow.
 *
 * @param maxFileBytes of one file or archive entry, expanded
 * @param maxTextChars code units after which a text is cut
 * @param timePerFile for extracting one text
 * @param maxArchiveEntries in one archive
 * @param maxArchiveBytes of all entries of one archive together, expanded
 * @param maxArchiveRatio expanded to packed size of one entry; small entries are exempt
 * @param maxArchiveDepth archives inside archives: 1 reads no inner ones
 */
public record ReadLimits(
    long maxFileBytes,
    int maxTextChars,
    Duration timePerFile,
    int maxArchiveEntries,
    long maxArchiveBytes,
    int maxArchiveRatio,
    int maxArchiveDepth) {
  public static final ReadLimits DEFAULT =
      new ReadLimits(200L << 20, 2_000_000, Duration.ofSeconds(60), 20_000, 8L << 30, 300, 3);

  public ReadLimits {
    if (maxFileBytes < 1
        || maxFileBytes > Integer.MAX_VALUE - 16
        || maxTextChars < 1
        || maxArchiveEntries < 1
        || maxArchiveBytes < 1
        || maxArchiveRatio < 1
        || maxArchiveDepth < 1
        || timePerFile.isNegative()
        || timePerFile.isZero()) {
      throw new IllegalArgumentException("limits are positive, files under 2 GB");
    }
  }

  /** {@link #maxFileBytes} for a message. */
  String mostBytes() {
    return (maxFileBytes >> 20) + " MB";
  }
}
