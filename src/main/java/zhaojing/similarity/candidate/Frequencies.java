package zhaojing.similarity.candidate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import zhaojing.model.Span;
import zhaojing.similarity.fingerprint.Fingerprints;

/**
 * Which wording is common among the texts compared, and which of it was passed on as a whole.
 *
 * <p>Frequency alone cannot tell a formula from a text that many people copied. Length and company
 * can: a formula is short, and what stands before and behind it differs from text to text; a copied
 * text is common over a long stretch, in the same texts.
 */
public final class Frequencies {
  /** A wording in so many texts is common, … */
  private static final int MIN_COMMON_TEXTS = 8;

  /** … in a larger batch, in this share of them, … */
  private static final double MIN_COMMON_SHARE = 0.03;

  /** … and in so many it is common in any batch. */
  private static final int MAX_RARE_TEXTS = 64;

  private final Postings postings;
  private final int texts;

  /** Buckets of common wording, ascending, … */
  private final int[] commonBuckets;

  /** … and the texts they stand in. */
  private final Sketch[] sketches;

  Frequencies(Postings postings, int texts) {
    this.postings = postings;
    this.texts = texts;
    int share = (int) Math.ceil(texts * MIN_COMMON_SHARE);
    int least = Math.min(MAX_RARE_TEXTS, Math.max(MIN_COMMON_TEXTS, share));
    commonBuckets =
        IntStream.range(0, postings.buckets()).filter(b -> postings.size(b) >= least).toArray();
    sketches = new Sketch[commonBuckets.length];
    for (int i = 0; i < sketches.length; i++) {
      sketches[i] = Sketch.of(postings, commonBuckets[i]);
    }
  }

  /** Where a fingerprint of common wording stands among the sketches; negative for any other. */
  private int common(long hash) {
    int bucket = postings.bucket(hash);
    return bucket < 0 ? bucket : Arrays.binarySearch(commonBuckets, bucket);
  }

  /**
   * The code units of a comparison view, or of a stretch of one, that stand in common wording that
   * was not passed on as a whole.
   */
  public BitSet setPhrases(String view) {
    return commonBuckets.length == 0 ? new BitSet() : setPhrases(Candidates.WINNOWING.of(view));
  }

  BitSet setPhrases(Fingerprints prints) {
    BitSet set = new BitSet();
    PassedOn passedOn = new PassedOn(texts);
    int k = Candidates.WINNOWING.k();
    for (int i = 0; i < prints.size(); i++) {
      int common = common(prints.hashes()[i]);
      if (common >= 0) {
        int start = prints.positions()[i];
        set.set(start, start + k);
        passedOn.add(start, start + k, sketches[common]);
      }
    }
    for (Span stretch : passedOn.stretches()) {
      set.clear(stretch.start(), stretch.end());
    }
    return set;
  }

  /** In how many texts the most common words of a stretch stand; 0 when none of them is common. */
  public int mostTexts(String stretch) {
    if (commonBuckets.length == 0) {
      return 0;
    }
    Fingerprints prints = Candidates.WINNOWING.of(stretch);
    int most = 0;
    for (long hash : prints.hashes()) {
      int common = common(hash);
      most = Math.max(most, common < 0 ? 0 : sketches[common].texts());
    }
    return most;
  }
}
