package zhaojing.ingest.archive;

/**
 * One entry of an archive.
 *
 * @param name with its folders, as the archive has it: not to be trusted
 * @param bytes expanded, as declared; {@link #UNKNOWN} when it is not
 * @param packedBytes likewise
 */
public record Entry(String name, Kind kind, long bytes, long packedBytes) {
  /** What can be done with it. */
  public enum Kind {
    FILE,
    FOLDER,
    LINK,
    ENCRYPTED,
    /** Packed in a way that is not read. */
    STRANGE,
    /** Its content broke off. */
    BROKEN
  }

  public static final long UNKNOWN = -1;

  /** Smaller entries may be packed as tightly as they like. */
  private static final long SMALL_BYTES = 10L << 20;

  /** Whether the declared sizes are out of all proportion. */
  public boolean isBomb(int maxRatio) {
    return bytes > SMALL_BYTES
        && packedBytes != UNKNOWN
        && bytes / Math.max(1, packedBytes) > maxRatio;
  }
}
