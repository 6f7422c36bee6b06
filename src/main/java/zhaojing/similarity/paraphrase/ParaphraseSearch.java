package zhaojing.similarity.paraphrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import zhaojing.model.Edit;
import zhaojing.model.PassageMatch;
import zhaojing.model.Span;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.Verdict;

/** Finds passages that were rewritten in other words. Safe for many threads once built. */
public final class ParaphraseSearch {
  /** Fewer sentences with a counterpart say nothing. */
  private static final int MIN_PAIRS = 3;

  /** How alike counterparts are on average, weighed by length, … */
  private static final double MIN_ALIKE = 0.74;

  /** … and what the rare words they share weigh at least. */
  private static final double MIN_SHARED_WEIGHT = 2.0;

  /** In so many pairs of sentences at least stands such a word. */
  private static final int MIN_BACKED = 2;

  /** … and in this share of them: the same plain failings are named in every hollow text. */
  private static final double MIN_BACKED_SHARE = 0.4;

  /** A passage is as long as this on the shorter side. */
  private static final int MIN_CHARS = 50;

  /** At some 250 sentences a second on one core, about two minutes. */
  private static final int MAX_SENTENCES = 30_000;

  private static final int SHOWN_WORDS = 6;

  private final List<ParaphraseText> texts;
  private final RareWords rare;
  private final List<RareWords.Partner> pairs;
  private int leftOut;
  private final Map<SubmissionId, Map<SubmissionId, List<Span>>> copied = new HashMap<>();

  /**
   * @param texts sorted by submission id
   * @param copies passages already found by their letters: what they hold is not looked for again
   */
  public ParaphraseSearch(List<ParaphraseText> texts, List<PassageMatch> copies) {
    this.texts = List.copyOf(texts);
    rare = new RareWords(this.texts);
    pairs = affordable();
    for (PassageMatch copy : copies) {
      copied
          .computeIfAbsent(copy.left().submission(), id -> new HashMap<>())
          .computeIfAbsent(copy.right().submission(), id -> new ArrayList<>())
          .add(copy.left().span());
    }
  }

  /**
   * The pairs of texts to look at, by left and right. The heaviest come first until their sentences
   * are as many as a run can afford.
   */
  private List<RareWords.Partner> affordable() {
    Set<RareWords.Partner> all = new TreeSet<>(RareWords.Partner.HEAVIEST);
    for (int i = 0; i < texts.size(); i++) {
      all.addAll(rare.partners(i));
    }
    Set<Integer> seen = new HashSet<>();
    List<RareWords.Partner> kept = new ArrayList<>();
    int sentences = 0;
    for (RareWords.Partner pair : all) {
      for (int text : List.of(pair.left(), pair.right())) {
        sentences += seen.add(text) ? texts.get(text).sentences().size() : 0;
      }
      if (sentences > MAX_SENTENCES) {
        break;
      }
      kept.add(pair);
    }
    leftOut = all.size() - kept.size();
    kept.sort(
        Comparator.comparingInt(RareWords.Partner::left)
            .thenComparingInt(RareWords.Partner::right));
    return kept;
  }

  /** Numbers of the pairs of texts to look at: one task each. */
  public List<Integer> tasks() {
    return IntStream.range(0, pairs.size()).boxed().toList();
  }

  /** Pairs of texts that were not looked at, because a run can't afford so many sentences. */
  public int leftOut() {
    return leftOut;
  }

  /** Vectors that work each sentence out once. */
  public static SentenceVectors remembering(SentenceVectors vectors) {
    Map<String, float[]> known = new ConcurrentHashMap<>();
    return sentence -> known.computeIfAbsent(sentence, vectors::of);
  }

  /** The rewritten passages of one pair of texts, with empty ids. */
  public List<PassageMatch> search(int task, SentenceVectors vectors) {
    RareWords.Partner pair = pairs.get(task);
    return passages(texts.get(pair.left()), texts.get(pair.right()), vectors);
  }

  private List<PassageMatch> passages(
      ParaphraseText left, ParaphraseText right, SentenceVectors vectors) {
    if (sameAuthor(left.compared().submission(), right.compared().submission())) {
      return List.of();
    }
    List<Span> known =
        copied
            .getOrDefault(left.compared().submission().id(), Map.of())
            .getOrDefault(right.compared().submission().id(), List.of());
    List<PassageMatch> found = new ArrayList<>();
    for (RewrittenPassage passage : new SentenceAlignment(vectors, rare).of(left, right)) {
      boolean retold =
          NamedSource.isShared(
              left.compared().submission().document(),
              passage.left(),
              right.compared().submission().document(),
              passage.right());
      if (isRewritten(passage)
          && !retold
          && known.stream().noneMatch(k -> k.overlaps(passage.left()))) {
        found.add(match(left, right, passage));
      }
    }
    return found;
  }

  private static boolean sameAuthor(Submission left, Submission right) {
    Optional<String> author = left.author();
    return author.isPresent() && author.equals(right.author()) && left.unit().equals(right.unit());
  }

  private boolean isRewritten(RewrittenPassage passage) {
    double weight = passage.shared().stream().mapToDouble(rare::weight).sum();
    return passage.pairs().size() >= MIN_PAIRS
        && passage.alike() >= MIN_ALIKE
        && passage.backed() >= Math.max(MIN_BACKED, MIN_BACKED_SHARE * passage.pairs().size())
        && weight >= MIN_SHARED_WEIGHT
        && Math.min(passage.left().length(), passage.right().length()) >= MIN_CHARS;
  }

  private PassageMatch match(ParaphraseText left, ParaphraseText right, RewrittenPassage passage) {
    List<String> reasons = new ArrayList<>();
    reasons.add(
        passage.pairs().size()
            + " 句话两两对应，用词不同而意思相近（语义相似度平均 "
            + String.format(Locale.ROOT, "%.2f", passage.alike())
            + "），疑似改写");
    reasons.add(
        "对应的句子里都有本批少见的词："
            + String.join("、", passage.shared().stream().limit(SHOWN_WORDS).toList()));
    return new PassageMatch(
        "",
        left.compared().submission().document().quote(passage.left()),
        right.compared().submission().document().quote(passage.right()),
        Math.min(1, passage.alike()),
        Edit.PARAPHRASED,
        Verdict.COPIED,
        reasons);
  }
}
