package zhaojing.similarity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import zhaojing.model.Span;
import zhaojing.model.Verdict;
import zhaojing.similarity.align.Match;
import zhaojing.similarity.align.TextAlignment;
import zhaojing.similarity.candidate.Frequencies;

/**
 * Says what a shared passage is, from what is left of it when official wording, headings and
 * quotations are taken off, and from how common the rest is.
 */
final class Judge {
  /** A verdict with the reasons for it, in Chinese. */
  record Judgement(Verdict verdict, List<String> reasons) {}

  /** So many own words in runs are shared by copying, hardly by chance. */
  static final int MIN_COPIED_CHARS = 24;

  /** Enough beside a longer copied passage in the same two texts. */
  static final int MIN_COPIED_BESIDE_CHARS = 14;

  /**
   * Every run of equal characters is counted less this: two writers do hit on the same few words.
   */
  static final int CHANCE_CHARS = 4;

  /** A passage of which less is equal is a list of the same points, unless very much is equal. */
  static final double MIN_COPIED_SIMILARITY = 0.65;

  private static final int MIN_COPIED_LOOSE_CHARS = 80;

  /**
   * Up to this length a wording that many texts hold is a set phrase; a longer one was passed on.
   */
  static final int MAX_SET_PHRASE_CHARS = 60;

  private static final int MIN_COMMON_TEXTS = 8;
  private static final double MIN_COMMON_SHARE = 0.03;
  private static final double MOSTLY = 0.6;

  private final Frequencies frequencies;
  private final int texts;

  Judge(Frequencies frequencies, int texts) {
    this.frequencies = frequencies;
    this.texts = texts;
  }

  /** Judges the passages of one pair, in the order given. */
  List<Judgement> judge(ComparedText left, ComparedText right, List<TextAlignment> passages) {
    List<Judgement> judgements = new ArrayList<>();
    boolean copiedElsewhere = false;
    for (TextAlignment passage : passages) {
      Judgement judgement = judge(left, right, passage, MIN_COPIED_CHARS);
      copiedElsewhere |= judgement.verdict() == Verdict.COPIED;
      judgements.add(judgement);
    }
    for (int i = 0; copiedElsewhere && i < passages.size(); i++) {
      if (judgements.get(i).verdict() == Verdict.SET_PHRASE) {
        judgements.set(i, judge(left, right, passages.get(i), MIN_COPIED_BESIDE_CHARS));
      }
    }
    return judgements;
  }

  private Judgement judge(
      ComparedText left, ComparedText right, TextAlignment passage, int minOwn) {
    int matched = passage.matched();
    int heading = common(passage, left.headings(), right.headings());
    int official = common(passage, left.official(), right.official());
    int quoted = common(passage, left.quoted(), right.quoted());
    int own = own(passage, left, right, 0);
    int beyondChance = own(passage, left, right, CHANCE_CHARS);
    if (heading >= matched * MOSTLY) {
      return new Judgement(Verdict.HEADING, List.of("两处都是标题或小标题"));
    }
    if (quoted >= matched * MOSTLY) {
      return new Judgement(Verdict.OFFICIAL_WORDING, List.of("两处都加引号并注明了出处，属于引用"));
    }
    if (official >= matched * MOSTLY) {
      return new Judgement(
          Verdict.OFFICIAL_WORDING, List.of("相同的 " + matched + " 字中有 " + official + " 字是官方表述"));
    }
    String passageText = text(left, passage.left());
    int common = frequencies.texts(passageText);
    if (beyondChance < minOwn) {
      return new Judgement(
          Verdict.SET_PHRASE, List.of("除去官方表述只有 " + own + " 字相同，连续相同的不长，可能是巧合或套语"));
    }
    if (passage.similarity() < MIN_COPIED_SIMILARITY && beyondChance < MIN_COPIED_LOOSE_CHARS) {
      return new Judgement(Verdict.SET_PHRASE, List.of("只有零散词语相同，多数文字不同，可能是同题同套路"));
    }
    if (own < MAX_SET_PHRASE_CHARS
        && common >= Math.max(MIN_COMMON_TEXTS, texts * MIN_COMMON_SHARE)) {
      return new Judgement(Verdict.SET_PHRASE, List.of("不长，且本批约有 " + common + " 篇都有这样的话，按通用套语处理"));
    }
    Optional<String> author = sameAuthor(left, right);
    if (author.isPresent()) {
      return new Judgement(
          Verdict.OWN_EARLIER_TEXT, List.of("两篇署名都是“" + author.get() + "”，单位相同，视为本人文字"));
    }
    return new Judgement(Verdict.COPIED, reasons(passage, official, own, common));
  }

  private static List<String> reasons(TextAlignment passage, int official, int own, int common) {
    List<String> reasons = new ArrayList<>();
    reasons.add("除去官方表述仍有 " + own + " 字相同" + (official > 0 ? "（另有官方表述 " + official + " 字）" : ""));
    long gaps = passage.blocks().size() - 1L;
    reasons.add(gaps == 0 ? "一字不差，连续成段" : "只有 " + gaps + " 处改动，前后次序一致");
    reasons.add(common <= 2 ? "本批只有这两篇有这样的话" : "本批约有 " + common + " 篇有这样的话");
    return reasons;
  }

  private static Optional<String> sameAuthor(ComparedText left, ComparedText right) {
    return left.submission().unit().equals(right.submission().unit())
        ? left.submission().author().filter(a -> right.submission().author().equals(Optional.of(a)))
        : Optional.empty();
  }

  /** Equal characters that carry the mark on both sides. */
  private static int common(TextAlignment passage, BitSet left, BitSet right) {
    int count = 0;
    for (Match block : passage.blocks()) {
      for (int i = 0; i < block.length(); i++) {
        count += left.get(block.left() + i) && right.get(block.right() + i) ? 1 : 0;
      }
    }
    return count;
  }

  /**
   * Equal characters that carry no mark on either side; {@code chance} of each run are not counted.
   */
  private static int own(TextAlignment passage, ComparedText left, ComparedText right, int chance) {
    int count = 0;
    for (Match block : passage.blocks()) {
      int inBlock = 0;
      for (int i = 0; i < block.length(); i++) {
        inBlock += marked(left, block.left() + i) || marked(right, block.right() + i) ? 0 : 1;
      }
      count += Math.max(0, inBlock - chance);
    }
    return count;
  }

  private static boolean marked(ComparedText text, int at) {
    return text.official().get(at) || text.headings().get(at) || text.quoted().get(at);
  }

  private static String text(ComparedText text, Span span) {
    return text.view().text().substring(span.start(), span.end());
  }
}
