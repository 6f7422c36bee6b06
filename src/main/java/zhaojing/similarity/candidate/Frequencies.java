package zhaojing.similarity.candidate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import zhaojing.similarity.fingerprint.Fingerprints;
import zhaojing.similarity.fingerprint.Winnowing;

/**
 * Which wording is common among the texts compared, and which of it was passed on as a whole.
 *
 * <p>Frequency alone cannot tell a formula from a text that many people copied. Length can: a
 * formula is short, and what stands before and behind it differs from text to text; a copied text
 * is common over a long stretch without a break.
 */
public final class Frequencies {
  /** A wording in so many texts is common, … */
  private static final int MIN_COMMON_TEXTS = 8;

  /** … in a large batch, in this share of them. */
  private static final double MIN_COMMON_SHARE = 0.03;

  /** Common wording without a break over this length was passed on. */
  static final int MIN_PASSED_ON_CHARS = 60;

  /** The ends of a run that its kept fingerprints may leave out. */
  private static final int UNSEEN_END_CHARS = Candidates.LONG.window() + Candidates.SHORT.window();

  private final Map<Long, Integer> commonShort;
  private final Map<Long, Integer> commonLong;

  private Frequencies(Map<Long, Integer> commonShort, Map<Long, Integer> commonLong) {
    this.commonShort = commonShort;
    this.commonLong = commonLong;
  }

  static Frequencies of(Postings shortPrints, Postings longPrints, int texts) {
    int least = Math.max(MIN_COMMON_TEXTS, (int) Math.ceil(texts * MIN_COMMON_SHARE));
    return new Frequencies(common(shortPrints, least), common(longPrints, least));
  }

  private static Map<Long, Integer> common(Postings postings, int least) {
    Map<Long, Integer> common = new HashMap<>();
    postings.forEachShared(
        (hash, bucket) -> {
          if (bucket.length >= least) {
            common.put(hash, bucket.length);
          }
        });
    return common;
  }

  /**
   * The code units of a comparison view, or of a stretch of one, that stand in common wording too
   * short to have been passed on.
   */
  public BitSet setPhrases(String view) {
    BitSet set = covered(view, Candidates.SHORT, commonShort);
    if (set.isEmpty()) {
      return set;
    }
    BitSet whole = covered(view, Candidates.LONG, commonLong);
    for (int from = whole.nextSetBit(0); from >= 0; ) {
      int to = whole.nextClearBit(from);
      if (to - from >= MIN_PASSED_ON_CHARS) {
        set.clear(Math.max(0, from - UNSEEN_END_CHARS), to + UNSEEN_END_CHARS);
      }
      from = whole.nextSetBit(to);
    }
    return set;
  }

  /** In how many texts the most common words of a stretch stand; 0 when none of them is common. */
  public int mostTexts(String stretch) {
    Fingerprints prints = Candidates.SHORT.of(stretch);
    int most = 0;
    for (long hash : prints.hashes()) {
      most = Math.max(most, commonShort.getOrDefault(Postings.truncated(hash), 0));
    }
    return most;
  }

  private static BitSet covered(String view, Winnowing winnowing, Map<Long, Integer> common) {
    BitSet covered = new BitSet(view.length());
    if (common.isEmpty()) {
      return covered;
    }
    Fingerprints prints = winnowing.of(view);
    for (int i = 0; i < prints.size(); i++) {
      int start = prints.positions()[i];
      if (common.containsKey(Postings.truncated(prints.hashes()[i]))) {
        covered.set(start, start + winnowing.k());
      }
    }
    return covered;
  }
}
