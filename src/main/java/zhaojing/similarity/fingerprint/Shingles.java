package zhaojing.similarity.fingerprint;

/**
 * Hashes of all runs of {@code k} code units of a string, by a rolling polynomial (Karp and Rabin,
 * 1987).
 */
final class Shingles {
  private static final long BASE = 0x9E3779B97F4A7C15L | 1;

  private Shingles() {}

  /** One well-mixed hash for each start offset; empty when the string is shorter than {@code k}. */
  static long[] hashes(CharSequence text, int k) {
    int count = text.length() - k + 1;
    if (count <= 0) {
      return new long[0];
    }
    long[] hashes = new long[count];
    long leading = 1;
    for (int i = 1; i < k; i++) {
      leading *= BASE;
    }
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i >= k) {
        hash -= leading * text.charAt(i - k);
      }
      hash = hash * BASE + text.charAt(i);
      if (i >= k - 1) {
        hashes[i - k + 1] = mix(hash);
      }
    }
    return hashes;
  }

  /**
   * Spreads the bits, so that the smallest hash of a window is a fair choice (finaliser of
   * SplitMix64).
   */
  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
