package zhaojing.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhaojing.model.Verdict;
import zhaojing.similarity.align.TextAlignment;

/**
 * Says what a shared passage is, from what is left of it when official wording, headings,
 * quotations and the batch's set phrases are taken off.
 */
final class Judge {
  /** So many own words in runs are shared by copying, hardly by chance. */
  private static final int MIN_COPIED_CHARS = 24;

  /** Enough beside a longer copied passage in the same two texts, … */
  private static final int MIN_COPIED_BESIDE_CHARS = 14;

  /** … and where hardly a character was changed. */
  private static final int MIN_EXACT_BESIDE_CHARS = 11;

  private static final double EXACT = 0.93;

  /** A passage of which less is equal is a list of the same points, unless very much is equal. */
  private static final double MIN_COPIED_SIMILARITY = 0.65;

  private static final int MIN_COPIED_LOOSE_CHARS = 80;

  /** So many own words, half of them equal and in order, are no chance however short the runs. */
  private static final int MIN_SCATTERED_CHARS = 55;

  private static final double MIN_SCATTERED_SIMILARITY = 0.5;

  /**
   * Fewer, when they lie densely and official wording among them was changed along with them: own
   * characters and half of the official ones, times the similarity.
   */
  private static final int MIN_DENSE_OWN_CHARS = 30;

  private static final double MIN_DENSE_CHARS = 34;

  /** A formula is no longer, … */
  private static final int MAX_FORMULA_CHARS = 80;

  /** … and so much of it is official language, though the formula as a whole may be unknown. */
  private static final double MIN_FORMAL = 0.55;

  private static final double MOSTLY = 0.6;

  private final CommonWording common;

  Judge(CommonWording common) {
    this.common = common;
  }

  /** An unbroken run of so many own words is called copied, whatever stands around it. */
  static int copiedFromChars() {
    return MIN_COPIED_CHARS + SharedWords.CHANCE_CHARS;
  }

  /** Judges the passages of one pair, in the order given. */
  List<Judgement> judge(ComparedText left, ComparedText right, List<TextAlignment> passages) {
    Optional<String> own =
        sameAuthor(left, right).map(author -> "两篇署名都是“" + author + "”，单位相同，视为本人文字");
    return judge(left, right, passages, own);
  }

  /**
   * As above.
   *
   * @param own why the right text is the left author's own, when it is
   */
  List<Judgement> judge(
      ComparedText left, ComparedText right, List<TextAlignment> passages, Optional<String> own) {
    List<SharedWords> words =
        passages.stream().map(p -> SharedWords.of(left, right, p, common)).toList();
    List<Judgement> first = words.stream().map(w -> judge(w, own, MIN_COPIED_CHARS)).toList();
    boolean copied =
        first.stream().anyMatch(j -> j.verdict() == Verdict.COPIED)
            || InterleavedPieces.among(passages, first);
    List<Judgement> judgements = copied ? beside(passages, words, own) : first;
    return recognised(left, right)
        ? judgements.stream().map(Judge::withReservation).toList()
        : judgements;
  }

  /** Of a pair that shares a copied passage, shorter ones are copied, too. */
  private static List<Judgement> beside(
      List<TextAlignment> passages, List<SharedWords> words, Optional<String> own) {
    List<Judgement> judgements = words.stream().map(w -> judge(w, own, besideChars(w))).toList();
    return InterleavedPieces.joined(passages, judgements);
  }

  private static int besideChars(SharedWords words) {
    return words.similarity() >= EXACT && words.setPhrases() == 0
        ? MIN_EXACT_BESIDE_CHARS
        : MIN_COPIED_BESIDE_CHARS;
  }

  /** Whether either text was recognised from pictures, so that its characters may be wrong. */
  static boolean recognised(ComparedText left, ComparedText right) {
    return left.submission().source().metadata().recognised()
        || right.submission().source().metadata().recognised();
  }

  private static Judgement withReservation(Judgement judgement) {
    List<String> reasons = new ArrayList<>(judgement.reasons());
    reasons.add("其中一篇由文字识别读出，逐字比对前请核对原件");
    return new Judgement(judgement.verdict(), reasons, judgement.words());
  }

  private static Judgement judge(SharedWords words, Optional<String> own, int minOwnChars) {
    int all = words.all();
    if (words.headings() >= all * MOSTLY) {
      return new Judgement(Verdict.HEADING, List.of("两处都是标题或小标题"), words);
    }
    if (words.quoted() >= all * MOSTLY) {
      return new Judgement(Verdict.OFFICIAL_WORDING, List.of("加引号并注明了出处，属于引用"), words);
    }
    if (words.official() >= all * MOSTLY) {
      String reason = "相同的 " + all + " 字中有 " + words.official() + " 字是官方表述";
      return new Judgement(Verdict.OFFICIAL_WORDING, List.of(reason), words);
    }
    if (all <= MAX_FORMULA_CHARS && words.formal() >= (all - 2) * MIN_FORMAL) {
      return new Judgement(Verdict.SET_PHRASE, List.of("不长，用的几乎都是官方文件里的词语，没有个人的人和事，按套话处理"), words);
    }
    if (words.beyondChance() < minOwnChars && !scattered(words)) {
      String reason =
          words.setPhrases() > 0
              ? "不长，本批约有 " + words.mostTexts() + " 篇都有这样的话，按通用套语处理"
              : "除去官方表述只有 " + words.own() + " 字相同，连续相同的不长，可能是巧合或套语";
      return new Judgement(Verdict.SET_PHRASE, List.of(reason), words);
    }
    if (words.similarity() < MIN_COPIED_SIMILARITY
        && words.beyondChance() < MIN_COPIED_LOOSE_CHARS
        && !scattered(words)) {
      return new Judgement(Verdict.SET_PHRASE, List.of("只有零散词语相同，多数文字不同，可能是同题同套路"), words);
    }
    return own.map(why -> new Judgement(Verdict.OWN_EARLIER_TEXT, List.of(why), words))
        .orElseGet(() -> new Judgement(Verdict.COPIED, copiedReasons(words), words));
  }

  private static boolean scattered(SharedWords words) {
    double dense = (words.own() + words.official() / 2.0) * words.similarity();
    return (words.own() >= MIN_SCATTERED_CHARS && words.similarity() >= MIN_SCATTERED_SIMILARITY)
        || (words.own() >= MIN_DENSE_OWN_CHARS && dense >= MIN_DENSE_CHARS);
  }

  private static List<String> copiedReasons(SharedWords words) {
    List<String> reasons = new ArrayList<>();
    String official = words.official() > 0 ? "（另有官方表述 " + words.official() + " 字）" : "";
    reasons.add("除去官方表述仍有 " + words.own() + " 字相同" + official);
    reasons.add(edits(words));
    if (words.mostTexts() > 0) {
      reasons.add("其中的话本批约有 " + words.mostTexts() + " 篇都有，但连续这么长，不是套语");
    }
    return reasons;
  }

  private static String edits(SharedWords words) {
    if (!words.inOrder()) {
      return "句子的次序有调动，" + words.edits() + " 处不同";
    }
    if (words.edits() == 0) {
      return "一字不差，连续成段";
    }
    return words.similarity() < MIN_COPIED_SIMILARITY
        ? words.edits() + " 处改动，其余前后次序一致"
        : "只有 " + words.edits() + " 处改动，前后次序一致";
  }

  private static Optional<String> sameAuthor(ComparedText left, ComparedText right) {
    return left.submission().unit().equals(right.submission().unit())
        ? left.submission().author().filter(a -> right.submission().author().equals(Optional.of(a)))
        : Optional.empty();
  }
}
