package zhaojing.similarity.paraphrase;

import java.util.ArrayList;
import java.util.HashMap;
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

/**
 * Finds passages that were rewritten in other words, in steps that many threads can share: {@link
 * #vectors} for each task, {@link #space}, its surroundings for each text, {@link #pairs}, {@link
 * #search} for each pair. Safe for many threads once built.
 */
public final class ParaphraseSearch {
  /** Sentences in a row with a counterpart, and what they have in common beyond what is usual; … */
  private static final int MIN_STEPS = 3;

  private static final double MIN_SCORE = 0.10;

  /** … fewer sentences must be much alike. */
  private static final int MIN_FEW_STEPS = 2;

  private static final double MIN_FEW_SCORE = 0.4;

  /** Sentences in more crowded surroundings are what everybody writes. */
  private static final double MAX_CROWDED = 0.68;

  /** Who tells of the same film or book as another does not tell it in nearly the same words. */
  private static final double MAX_RETOLD_ALIKE = 0.88;

  /** A passage is as long as this on the shorter side. */
  private static final int MIN_CHARS = 40;

  /** Rewritten passages that are looked for in two texts. */
  private static final int MAX_PASSAGES = 5;

  /**
   * Each with the next one: at some 250 vectors a second on one core, about seven minutes on two.
   */
  private static final int MAX_SENTENCES = 100_000;

  private static final int SHOWN_WORDS = 6;

  private final List<ParaphraseText> texts;
  private final RareWords rare;
  private final int leftOut;
  private final Map<SubmissionId, Map<SubmissionId, List<Span>>> copied = new HashMap<>();

  /**
   * @param texts sorted by submission id
   * @param copies passages already found by their letters: what they hold is not looked for again
   */
  public ParaphraseSearch(List<ParaphraseText> texts, List<PassageMatch> copies) {
    rare = new RareWords(texts);
    this.texts = rare.affordable(texts, MAX_SENTENCES);
    leftOut = texts.size() - this.texts.size();
    for (PassageMatch copy : copies) {
      copied
          .computeIfAbsent(copy.left().submission(), id -> new HashMap<>())
          .computeIfAbsent(copy.right().submission(), id -> new ArrayList<>())
          .add(copy.left().span());
    }
  }

  /** Texts that are not looked at, because a run can't afford so many sentences. */
  public int leftOut() {
    return leftOut;
  }

  /** One for each text looked at. */
  public List<Integer> tasks() {
    return texts.size() < 2 ? List.of() : IntStream.range(0, texts.size()).boxed().toList();
  }

  /** Vectors that work each sentence out once. */
  public static SentenceVectors remembering(SentenceVectors vectors) {
    Map<String, float[]> known = new ConcurrentHashMap<>();
    return sentence -> known.computeIfAbsent(sentence, vectors::of);
  }

  /** The vectors of one text. */
  public TextVectors vectors(int task, SentenceVectors vectors) {
    return TextVectors.of(texts.get(task).sentences(), vectors);
  }

  /**
   * @param vectors of all texts
   */
  public MeaningSpace space(List<TextVectors> vectors) {
    return new MeaningSpace(vectors, GenreVectors.read());
  }

  /**
   * The pairs of texts to look at closely.
   *
   * @param around of all texts
   */
  public List<TextPair> pairs(List<Surroundings> around) {
    return TextPairs.of(around);
  }

  /** The rewritten passages of one pair of texts, with empty ids. */
  public List<PassageMatch> search(
      TextPair pair, List<TextVectors> vectors, List<Surroundings> around) {
    ParaphraseText left = texts.get(pair.left());
    ParaphraseText right = texts.get(pair.right());
    if (sameAuthor(left.compared().submission(), right.compared().submission())) {
      return List.of();
    }
    RewritingAlignment alignment =
        new RewritingAlignment(
            vectors.get(pair.left()),
            around.get(pair.left()),
            vectors.get(pair.right()),
            around.get(pair.right()));
    List<PassageMatch> found = new ArrayList<>();
    for (int i = 0; i < MAX_PASSAGES; i++) {
      Optional<RewrittenStretch> stretch = alignment.next();
      if (stretch.isEmpty() || stretch.get().score() < MIN_SCORE) {
        break;
      }
      if (isRewritten(stretch.get(), alignment)) {
        found.addAll(match(left, right, stretch.get()));
      }
    }
    return found;
  }

  private static boolean sameAuthor(Submission left, Submission right) {
    Optional<String> author = left.author();
    return author.isPresent() && author.equals(right.author()) && left.unit().equals(right.unit());
  }

  private static boolean isRewritten(RewrittenStretch stretch, RewritingAlignment alignment) {
    boolean enough =
        stretch.steps() >= MIN_STEPS
            || (stretch.steps() >= MIN_FEW_STEPS && stretch.score() >= MIN_FEW_SCORE);
    return enough && alignment.crowded(stretch) <= MAX_CROWDED;
  }

  /** The passage as the report shows it; none when it is told with its source or known already. */
  private List<PassageMatch> match(
      ParaphraseText left, ParaphraseText right, RewrittenStretch stretch) {
    Submission leftText = left.compared().submission();
    Submission rightText = right.compared().submission();
    Span inLeft = left.span(stretch.firstLeft(), stretch.leftEnd());
    Span inRight = right.span(stretch.firstRight(), stretch.rightEnd());
    boolean known =
        copied
            .getOrDefault(leftText.id(), Map.of())
            .getOrDefault(rightText.id(), List.of())
            .stream()
            .anyMatch(k -> k.overlaps(inLeft));
    if (known
        || Math.min(inLeft.length(), inRight.length()) < MIN_CHARS
        || (stretch.alike() < MAX_RETOLD_ALIKE
            && NamedSource.isShared(leftText.document(), inLeft, rightText.document(), inRight))) {
      return List.of();
    }
    return List.of(
        new PassageMatch(
            "",
            leftText.document().quote(inLeft),
            rightText.document().quote(inRight),
            Math.min(1, stretch.alike()),
            Edit.PARAPHRASED,
            Verdict.COPIED,
            reasons(left, right, stretch)));
  }

  private List<String> reasons(
      ParaphraseText left, ParaphraseText right, RewrittenStretch stretch) {
    List<String> reasons = new ArrayList<>();
    reasons.add(
        String.format(
            Locale.ROOT,
            "%d 处句子依次对应，用词不同而意思相近（语义相似度平均 %.2f，明显高于它们与其他文稿的相似程度），疑似改写",
            stretch.counterparts().size(),
            stretch.alike()));
    Set<String> shared = new TreeSet<>();
    for (RewrittenStretch.Counterpart c : stretch.counterparts()) {
      Set<String> words = left.words(c.left(), c.left() + c.lefts());
      words.retainAll(right.words(c.right(), c.right() + c.rights()));
      words.stream().filter(rare::isRare).forEach(shared::add);
    }
    if (!shared.isEmpty()) {
      reasons.add(
          "对应的句子里都有本批少见的词：" + String.join("、", shared.stream().limit(SHOWN_WORDS).toList()));
    }
    return reasons;
  }
}
