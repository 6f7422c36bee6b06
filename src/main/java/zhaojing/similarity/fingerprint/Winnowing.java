package zhaojing.similarity.fingerprint;

import java.util.Arrays;

/**
 * Keeps of each {@code window} consecutive shingles the one with the smallest hash (the rightmost
 * of equals).
 *
 * @param k code units in a shingle
 * @param window shingles in a window
 */
public record Winnowing(int k, int window) {
  public Winnowing {
    if (k < 1 || window < 1) {
      throw new IllegalArgumentException("k and window are at least 1");
    }
  }

  /** The length from which every shared run is found: {@code window + k - 1}. */
  public int guaranteedRun() {
    return window + k - 1;
  }

  /** The fingerprints of {@code text}; none when it is shorter than {@code k}. */
  public Fingerprints of(CharSequence text) {
    long[] all = Shingles.hashes(text, k);
    long[] hashes = new long[all.length];
    int[] positions = new int[all.length];
    int kept = 0;
    int smallest = -1;
    for (int end = Math.min(window, all.length) - 1; end >= 0 && end < all.length; end++) {
      int start = Math.max(0, end - window + 1);
      if (smallest < start) {
        smallest = rightmostSmallest(all, start, end);
      } else if (all[end] <= all[smallest]) {
        smallest = end;
      } else {
        continue;
      }
      hashes[kept] = all[smallest];
      positions[kept++] = smallest;
    }
    return new Fingerprints(Arrays.copyOf(hashes, kept), Arrays.copyOf(positions, kept));
  }

  private static int rightmostSmallest(long[] hashes, int start, int end) {
    int smallest = start;
    for (int i = start + 1; i <= end; i++) {
      if (hashes[i] <= hashes[smallest]) {
        smallest = i;
      }
    }
    return smallest;
  }
}
