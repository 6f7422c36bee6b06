package zhaojing.similarity;

import java.util.BitSet;
import zhaojing.model.Span;
import zhaojing.similarity.align.Match;
import zhaojing.similarity.align.TextAlignment;

/**
 * The equal characters of a passage, counted by what they stand in.
 *
 * @param all equal characters
 * @param headings of them in titles and headings of both texts
 * @param quoted in quotations with a source in both texts
 * @param official in official wording
 * @param setPhrases in wording that is common in the batch and short
 * @param own in none of these
 * @param beyondChance own ones, each run counted {@value #CHANCE_CHARS} less
 * @param formal where three characters of official language begin
 * @param inOrder whether the equal characters stand in the same order on both sides
 * @param edits places where the two sides differ
 * @param mostTexts in how many texts the most common words of the passage stand, 0 when none is
 *     common
 */
record SharedWords(
    int all,
    int headings,
    int quoted,
    int official,
    int setPhrases,
    int own,
    int beyondChance,
    int formal,
    boolean inOrder,
    int edits,
    int mostTexts,
    double similarity) {
  /** Two writers do hit on the same few words. */
  static final int CHANCE_CHARS = 4;

  /** So much equal text, … */
  private static final int MIN_PASSED_ON_CHARS = 120;

  /** … so densely and in the same order, is no string of set phrases however common each is. */
  private static final double MIN_PASSED_ON_SIMILARITY = 0.75;

  private static boolean passedOn(TextAlignment passage) {
    return passage.matched() >= MIN_PASSED_ON_CHARS
        && passage.similarity() >= MIN_PASSED_ON_SIMILARITY;
  }

  static SharedWords of(
      ComparedText left, ComparedText right, TextAlignment passage, CommonWording common) {
    Span span = passage.left();
    String words = left.view().text().substring(span.start(), span.end());
    BitSet set = passedOn(passage) ? new BitSet() : common.setPhrases(words);
    int[] counts = new int[7];
    for (Match block : passage.blocks()) {
      int ownInBlock = 0;
      for (int i = 0; i < block.length(); i++) {
        int l = block.left() + i;
        int r = block.right() + i;
        boolean heading = left.headings().get(l) && right.headings().get(r);
        boolean quoted = left.quoted().get(l) || right.quoted().get(r);
        boolean official = left.official().get(l) || right.official().get(r);
        boolean setPhrase = set.get(l - span.start());
        counts[0] += heading ? 1 : 0;
        counts[1] += quoted ? 1 : 0;
        counts[2] += official ? 1 : 0;
        counts[3] += setPhrase && !official ? 1 : 0;
        counts[6] += left.formal().get(l) ? 1 : 0;
        ownInBlock += heading || quoted || official || setPhrase ? 0 : 1;
      }
      counts[4] += ownInBlock;
      counts[5] += Math.max(0, ownInBlock - CHANCE_CHARS);
    }
    return new SharedWords(
        passage.matched(),
        counts[0],
        counts[1],
        counts[2],
        counts[3],
        counts[4],
        counts[5],
        counts[6],
        passage.inOrder(),
        passage.blocks().size() - 1,
        common.mostTexts(words),
        passage.similarity());
  }
}
