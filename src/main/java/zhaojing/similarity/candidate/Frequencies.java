package zhaojing.similarity.candidate;

import java.util.Arrays;
import java.util.Map;
import zhaojing.similarity.fingerprint.Fingerprints;

/** How common a wording is among the texts compared. */
public final class Frequencies {
  private final Map<Long, Integer> textsByHash;

  Frequencies(Map<Long, Integer> textsByHash) {
    this.textsByHash = textsByHash;
  }

  /**
   * The number of texts that hold about the same words: the median over the passage's fingerprints.
   *
   * @param passage a stretch of a comparison view
   * @return at least 2, since a passage stands in two texts
   */
  public int texts(String passage) {
    Fingerprints prints = Candidates.SHORT.of(passage);
    int[] counts = new int[prints.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = textsByHash.getOrDefault(Postings.truncated(prints.hashes()[i]), 2);
    }
    Arrays.sort(counts);
    return counts.length == 0 ? 2 : counts[counts.length / 2];
  }
}
