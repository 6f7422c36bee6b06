package zhaojing.similarity.fingerprint;

/**
 * The fingerprints kept of one text, in order of the text.
 *
 * @param hashes of the shingles kept
 * @param positions where each begins, in code units of the string winnowed; same length
 */
@SuppressWarnings(
    "ArrayRecordComponent") // large and private to the search; never compared or changed
public record Fingerprints(long[] hashes, int[] positions) {
  public int size() {
    return hashes.length;
  }
}
