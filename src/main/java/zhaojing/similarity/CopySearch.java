package zhaojing.similarity;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Edit;
import zhaojing.model.PassageMatch;
import zhaojing.model.Verdict;
import zhaojing.similarity.align.Aligner;
import zhaojing.similarity.align.TextAlignment;
import zhaojing.similarity.candidate.CandidatePair;
import zhaojing.similarity.candidate.Candidates;
import zhaojing.similarity.candidate.IndexedText;

/** Finds and judges the passages that texts share. Safe for many threads once built. */
public final class CopySearch {
  /** From this similarity on a passage counts as verbatim. */
  private static final double VERBATIM = 0.9999;

  private final List<ComparedText> texts;
  private final Judge judge;
  private final List<CandidatePair> pairs;

  /**
   * Builds the index and the pairs to look at.
   *
   * @param texts sorted by submission id
   */
  public CopySearch(List<ComparedText> texts) {
    this.texts = List.copyOf(texts);
    Candidates candidates =
        new Candidates(
            texts.stream().map(t -> new IndexedText(t.view().text(), t.official())).toList());
    pairs = candidates.pairs();
    judge = new Judge(candidates.frequencies());
  }

  /** A left text with the texts to align it with, by their places in the list. */
  public record Task(int left, List<Integer> rights) {}

  /** One task for each text that is the left side of pairs, in the order of the list. */
  public List<Task> tasks() {
    List<Task> tasks = new ArrayList<>();
    for (int from = 0; from < pairs.size(); ) {
      int to = from;
      List<Integer> rights = new ArrayList<>();
      while (to < pairs.size() && pairs.get(to).left() == pairs.get(from).left()) {
        rights.add(pairs.get(to++).right());
      }
      tasks.add(new Task(pairs.get(from).left(), rights));
      from = to;
    }
    return tasks;
  }

  /**
   * The passages of one task, by right and then place; their ids are empty until {@link #numbered}.
   */
  public List<PassageMatch> search(Task task) {
    ComparedText left = texts.get(task.left());
    Aligner aligner = new Aligner(left.view().text());
    List<PassageMatch> found = new ArrayList<>();
    for (int number : task.rights()) {
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

  /** What was recognised from pictures is never proof that two texts are verbatim the same. */
  private static PassageMatch match(
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
        spans.similarity() >= VERBATIM && !Judge.recognised(left, right)
            ? Edit.VERBATIM
            : Edit.EDITED,
        judgement.verdict(),
        judgement.reasons());
  }

  /** The passages of all tasks, in task order, with ids {@code p00001} and on. */
  public static List<PassageMatch> numbered(List<PassageMatch> passages) {
    List<PassageMatch> numbered = new ArrayList<>();
    for (PassageMatch p : passages) {
      String id = "p%05d".formatted(numbered.size() + 1);
      numbered.add(
          new PassageMatch(
              id, p.left(), p.right(), p.similarity(), p.edit(), p.verdict(), p.reasons()));
    }
    return numbered;
  }
}
