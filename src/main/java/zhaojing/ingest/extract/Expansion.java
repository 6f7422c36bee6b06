package zhaojing.ingest.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Bounds what a packed file of one document may grow to. */
final class Expansion {
  /** A document grew past what was allowed. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final long SMALL_BYTES = 16L << 20;
  private static final long LARGE_BYTES = 256L << 20;
  private static final int RATIO = 50;

  private Expansion() {}

  /** Expanded bytes that a file of {@code packed} bytes may have. */
  static long limit(long packed) {
    return Math.min(LARGE_BYTES, Math.max(SMALL_BYTES, packed * RATIO));
  }

  /** Copies all, unless it is more than {@code limit}; returns the number of bytes. */
  static long copy(InputStream in, OutputStream out, long limit) throws IOException {
    byte[] block = new byte[16 * 1024];
    long copied = 0;
    for (int n = in.read(block); n >= 0; n = in.read(block)) {
      copied += n;
      if (copied > limit || Thread.currentThread().isInterrupted()) {
        throw new TooLargeException();
      }
      out.write(block, 0, n);
    }
    return copied;
  }
}
