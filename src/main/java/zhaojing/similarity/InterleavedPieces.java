package zhaojing.similarity;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Verdict;
import zhaojing.similarity.align.TextAlignment;

/**
 * Short exact pieces of one source between pieces of another. One of them may be chance; several
 * that follow each other on both sides, close together, are not.
 */
final class InterleavedPieces {
  /** So much of a piece is shared beyond chance, … */
  private static final int MIN_PIECE_CHARS = 10;

  /** … and of all pieces together. */
  private static final int MIN_CHARS = 28;

  private static final double MIN_SIMILARITY = 0.93;

  /** Between two pieces stands no more than this on the one side, … */
  private static final int MAX_NEAR_GAP_CHARS = 60;

  /** … and on the other, where the other source stands. */
  private static final int MAX_FAR_GAP_CHARS = 160;

  private InterleavedPieces() {}

  /**
   * @param passages of one pair of texts by their left start
   * @param judgements each passage by itself
   */
  static boolean among(List<TextAlignment> passages, List<Judgement> judgements) {
    List<TextAlignment> row = new ArrayList<>();
    int chars = 0;
    for (int i = 0; i < passages.size(); i++) {
      SharedWords words = judgements.get(i).words();
      boolean piece =
          judgements.get(i).verdict() == Verdict.SET_PHRASE
              && words.setPhrases() == 0
              && words.similarity() >= MIN_SIMILARITY
              && words.beyondChance() >= MIN_PIECE_CHARS;
      if (!piece) {
        continue;
      }
      if (!row.isEmpty() && !follows(row.get(row.size() - 1), passages.get(i))) {
        row.clear();
        chars = 0;
      }
      row.add(passages.get(i));
      chars += words.beyondChance();
      if (row.size() > 1 && chars >= MIN_CHARS) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(TextAlignment one, TextAlignment next) {
    int left = next.left().start() - one.left().end();
    int right = next.right().start() - one.right().end();
    return right >= 0
        && Math.min(left, right) <= MAX_NEAR_GAP_CHARS
        && Math.max(left, right) <= MAX_FAR_GAP_CHARS;
  }
}
