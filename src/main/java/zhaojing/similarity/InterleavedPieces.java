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
  private static final int MIN_PIECE_CHARS = 7;

  /** … and of all pieces together. */
  private static final int MIN_CHARS = 28;

  private static final double MIN_SIMILARITY = 0.93;

  /** Between two pieces stands no more than this on the one side, … */
  private static final int MAX_NEAR_GAP_CHARS = 60;

  /** … and on the other, where the other source stands. */
  private static final int MAX_FAR_GAP_CHARS = 160;

  /** What nearly all stands in official wording stays that, whatever stands beside it. */
  private static final double MAX_OFFICIAL = 0.7;

  private InterleavedPieces() {}

  /**
   * @param passages of one pair of texts by their left start
   * @param judgements each passage by itself
   */
  static boolean among(List<TextAlignment> passages, List<Judgement> judgements) {
    List<TextAlignment> row = new ArrayList<>();
    int chars = 0;
    for (int i = 0; i < passages.size(); i++) {
      if (!piece(judgements.get(i))) {
        continue;
      }
      if (!row.isEmpty() && !follows(row.get(row.size() - 1), passages.get(i))) {
        row.clear();
        chars = 0;
      }
      row.add(passages.get(i));
      chars += judgements.get(i).words().beyondChance();
      if (row.size() > 1 && chars >= MIN_CHARS) {
        return true;
      }
    }
    return false;
  }

  /**
   * The judgements, with pieces called copied that stand in a row with copied ones: a formula
   * between two sentences of the same source was copied with them.
   */
  static List<Judgement> joined(List<TextAlignment> passages, List<Judgement> judgements) {
    List<Judgement> joined = new ArrayList<>(judgements);
    for (int i = 0; i < passages.size(); i++) {
      join(i, passages, joined);
    }
    for (int i = passages.size() - 1; i >= 0; i--) {
      join(i, passages, joined);
    }
    return joined;
  }

  private static void join(int place, List<TextAlignment> passages, List<Judgement> judgements) {
    if (!piece(judgements.get(place))) {
      return;
    }
    for (int i = 0; i < passages.size(); i++) {
      boolean row =
          i < place
              ? follows(passages.get(i), passages.get(place))
              : follows(passages.get(place), passages.get(i));
      if (i != place && row && judgements.get(i).verdict() == Verdict.COPIED) {
        SharedWords words = judgements.get(place).words();
        String official = words.official() > 0 ? "（另有官方表述 " + words.official() + " 字）" : "";
        String reason = "单看像套话，有 " + words.own() + " 字相同" + official + "，但紧接着抄来的句子，次序与对方一致";
        judgements.set(place, new Judgement(Verdict.COPIED, List.of(reason), words));
        return;
      }
    }
  }

  private static boolean piece(Judgement judgement) {
    SharedWords words = judgement.words();
    boolean formula =
        judgement.verdict() == Verdict.SET_PHRASE
            || (judgement.verdict() == Verdict.OFFICIAL_WORDING
                && words.quoted() == 0
                && words.official() <= words.all() * MAX_OFFICIAL);
    return formula
        && words.setPhrases() == 0
        && words.similarity() >= MIN_SIMILARITY
        && words.beyondChance() >= MIN_PIECE_CHARS;
  }

  private static boolean follows(TextAlignment one, TextAlignment next) {
    int left = next.left().start() - one.left().end();
    int right = next.right().start() - one.right().end();
    return left >= 0
        && right >= 0
        && Math.min(left, right) <= MAX_NEAR_GAP_CHARS
        && Math.max(left, right) <= MAX_FAR_GAP_CHARS;
  }
}
