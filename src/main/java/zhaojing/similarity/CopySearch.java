package zhaojing.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zhaojing.model.ChanceLevel;
import zhaojing.model.CopyFamily;
import zhaojing.model.Edit;
import zhaojing.model.PassageMatch;
import zhaojing.model.Verdict;
import zhaojing.similarity.align.Aligner;
import zhaojing.similarity.align.Grain;
import zhaojing.similarity.align.TextAlignment;
import zhaojing.similarity.candidate.Candidates;
import zhaojing.similarity.candidate.IndexedText;

/** Finds and judges the passages that texts share. Safe for many threads once built. */
public final class CopySearch {
  /** From this similarity on a passage counts as verbatim. */
  static final double VERBATIM = 0.9999;

  private final List<ComparedText> texts;
  private final Candidates candidates;
  private final CommonWording common;
  private final Judge judge;

  /**
   * Builds the index.
   *
   * @param texts sorted by submission id
   */
  public CopySearch(List<ComparedText> texts) {
    this(texts, CommonWording.NONE);
  }

  /**
   * As above; wording that is common among the library's earlier texts is common, too.
   *
   * @param texts sorted by submission id, with the library's official wording marked
   */
  public CopySearch(List<ComparedText> texts, LibraryComparison library) {
    this(texts, library.common());
  }

  private CopySearch(List<ComparedText> texts, CommonWording beside) {
    this.texts = List.copyOf(texts);
    candidates =
        new Candidates(
            texts.stream()
                .map(t -> new IndexedText(t.view().text(), t.official(), t.formal()))
                .toList());
    common = CommonWording.of(candidates.frequencies(), beside);
    judge = new Judge(common);
  }

  /** Places in the list of the texts that can be the left side of pairs: one task each. */
  public List<Integer> tasks() {
    return IntStream.range(0, Math.max(0, texts.size() - 1)).boxed().toList();
  }

  /**
   * The passages of the texts behind {@code place} with the one there, by right and then place;
   * their ids are empty until {@link #numbered}.
   */
  public List<PassageMatch> search(int place) {
    int[] rights = candidates.rightsOf(place);
    int[] scattered =
        IntStream.of(candidates.scatteredRightsOf(place))
            .filter(r -> Arrays.binarySearch(rights, r) < 0)
            .toArray();
    List<PassageMatch> found = new ArrayList<>(passages(place, rights, Grain.USUAL));
    found.addAll(passages(place, scattered, Grain.FINE));
    return found;
  }

  /** The same for given texts, without asking which deserve it. */
  public List<PassageMatch> passages(int place, int[] rights) {
    return passages(place, rights, Grain.USUAL);
  }

  private List<PassageMatch> passages(int place, int[] rights, Grain grain) {
    if (rights.length == 0) {
      return List.of();
    }
    ComparedText left = texts.get(place);
    Aligner aligner = new Aligner(left.view().text(), grain);
    List<PassageMatch> found = new ArrayList<>();
    for (int number : rights) {
      ComparedText right = texts.get(number);
      found.addAll(passages(left, right, aligner.align(right.view().text())));
    }
    return found;
  }

  /**
   * All passages of a pair that shares a copied one; otherwise only those a reader may wonder
   * about.
   */
  private List<PassageMatch> passages(
      ComparedText left, ComparedText right, List<TextAlignment> passages) {
    List<Judgement> judgements = judge.judge(left, right, passages);
    boolean copied = judgements.stream().anyMatch(j -> j.verdict() == Verdict.COPIED);
    List<PassageMatch> found = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      if (copied || judgements.get(i).worthShowing()) {
        found.add(match(left, right, passages.get(i), judgements.get(i)));
      }
    }
    return found;
  }

  /** The passages that one text of the list shares with texts of the library. */
  public List<PassageMatch> search(LibraryComparison library, int text) {
    return library.copies(texts.get(text), judge);
  }

  /**
   * What texts of the batch share by chance.
   *
   * @param families of the batch; pairs within one are not looked at
   * @return nothing when no two texts are long enough and in no common family
   */
  public Optional<ChanceLevel> chance(List<CopyFamily> families) {
    return new ChanceSample(texts, common, families).level(Judge.copiedFromChars());
  }

  /** What was recognised from pictures is never proof that two texts are verbatim the same. */
  static PassageMatch match(
      ComparedText left, ComparedText right, TextAlignment passage, Judgement judgement) {
    boolean grows = judgement.verdict() == Verdict.COPIED;
    WholeSentences spans =
        grows
            ? WholeSentences.around(left, right, passage)
            : WholeSentences.none(left, right, passage);
    return new PassageMatch(
        "",
        left.submission().document().quote(spans.left()),
        right.submission().document().quote(spans.right()),
        spans.similarity(),
        spans.similarity() >= VERBATIM && passage.inOrder() && !Judge.recognised(left, right)
            ? Edit.VERBATIM
            : Edit.EDITED,
        judgement.verdict(),
        grows ? explained(left, right, passage, judgement) : judgement.reasons());
  }

  private static List<String> explained(
      ComparedText left, ComparedText right, TextAlignment passage, Judgement judgement) {
    List<String> reasons = new ArrayList<>(judgement.reasons());
    reasons.addAll(DisguiseReasons.of(left, right, passage));
    return reasons;
  }

  /**
   * The passages of all tasks, in task order, with ids {@code p00001} and on; in large runs with
   * more digits, so that ids sort as numbers do.
   */
  public static List<PassageMatch> numbered(List<PassageMatch> passages) {
    int digits = Math.max(5, Integer.toString(passages.size()).length());
    String pattern = "p%0" + digits + "d";
    List<PassageMatch> numbered = new ArrayList<>();
    for (PassageMatch p : passages) {
      String id = pattern.formatted(numbered.size() + 1);
      numbered.add(
          new PassageMatch(
              id, p.left(), p.right(), p.similarity(), p.edit(), p.verdict(), p.reasons()));
    }
    return numbered;
  }
}
