package zhaojing.ingest.archive;

import java.time.Duration;

/**
 * What unpacking one archive may take.
 *
 * @param bytes expanded, of all entries together
 * @param entryBytes of one entry; what is longer is cut one byte beyond
 * @param entries their number; one beyond is kept to tell
 * @param time for all of it
 */
public record UnpackLimits(long bytes, long entryBytes, int entries, Duration time) {
  /** Of a directory that is no larger, names may be long. */
  private static final long ENTRY_BYTES = 1024;

  /** What the list of entries of one archive may take of bytes, packed. */
  long directoryBytes() {
    return Math.max(1L << 20, entries * ENTRY_BYTES);
  }
}
