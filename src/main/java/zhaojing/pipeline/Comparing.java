package zhaojing.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zhaojing.engine.Engine;
import zhaojing.engine.Progress;
import zhaojing.ingest.InputException;
import zhaojing.ingest.InputFile;
import zhaojing.ingest.Intake;
import zhaojing.ingest.ReadLimits;
import zhaojing.ingest.Received;
import zhaojing.ingest.UnitRule;
import zhaojing.model.InputIssue;
import zhaojing.model.PassageMatch;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.Verdict;
import zhaojing.similarity.CopySearch;

/** Compares the texts of one input with those of another, each with each. */
public final class Comparing {
  private final Knowledge knowledge;
  private final Engine engine;
  private final boolean paraphrase;

  /**
   * @param paraphrase whether to look for rewritten passages as well
   * @throws ConfigurationException when there is no such campaign
   */
  public Comparing(Models models, String campaign, Engine engine, boolean paraphrase) {
    this.knowledge = Knowledge.of(models, campaign);
    this.engine = engine;
    this.paraphrase = paraphrase;
  }

  /**
   * What came out.
   *
   * @param lefts texts of the first input
   * @param pairs those with something to show, by left and then right
   * @param issues what could not be read
   */
  public record Outcome(
      List<Submission> lefts, List<Submission> rights, List<Pair> pairs, List<InputIssue> issues) {}

  /**
   * Two texts that share something.
   *
   * @param passages by their left start, with ids in order
   */
  public record Pair(Submission left, Submission right, List<PassageMatch> passages) {
    /** Share of the left text's characters in copied passages, 0 to 1. */
    public double leftShare() {
      return share(left, passages.stream().filter(Pair::copied).map(p -> p.left().span()).toList());
    }

    /** The same of the right text. */
    public double rightShare() {
      return share(
          right, passages.stream().filter(Pair::copied).map(p -> p.right().span()).toList());
    }

    private static boolean copied(PassageMatch passage) {
      return passage.verdict() == Verdict.COPIED;
    }

    private static double share(Submission text, List<Span> spans) {
      int length = text.document().text().length();
      return length == 0 ? 0 : (double) Spans.covered(spans) / length;
    }
  }

  /**
   * @throws ConfigurationException when an input does not exist
   * @throws IOException when reading breaks down as a whole
   */
  public Outcome run(Path left, Path right) throws IOException {
    List<InputIssue> issues = new ArrayList<>();
    List<ReadText> texts = new ArrayList<>(read(left, "a", issues));
    int lefts = texts.size();
    texts.addAll(read(right, "b", issues));
    CopySearch search = new CopySearch(texts.stream().map(ReadText::compared).toList());
    int[] rights = IntStream.range(lefts, texts.size()).toArray();
    List<Integer> places = IntStream.range(0, lefts).boxed().toList();
    List<PassageMatch> found = new ArrayList<>();
    engine
        .map(places, place -> search.passages(place, rights), Progress.NONE)
        .forEach(found::addAll);
    List<Submission> submissions = texts.stream().map(ReadText::submission).toList();
    Set<SubmissionId> first =
        submissions.subList(0, lefts).stream().map(Submission::id).collect(Collectors.toSet());
    List<PassageMatch> passages =
        ParaphraseStage.of(paraphrase, texts, found, engine, Progress.NONE).passages().stream()
            .filter(p -> first.contains(p.left().submission()))
            .filter(p -> !first.contains(p.right().submission()))
            .toList();
    return new Outcome(
        submissions.subList(0, lefts),
        submissions.subList(lefts, submissions.size()),
        pairs(submissions, CopySearch.numbered(sorted(passages))),
        issues);
  }

  /** By their texts, those of a pair by their left start. */
  private static List<PassageMatch> sorted(List<PassageMatch> passages) {
    return passages.stream()
        .sorted(
            Comparator.comparing((PassageMatch p) -> p.left().submission())
                .thenComparing(p -> p.right().submission())
                .thenComparing(p -> p.left().span()))
        .toList();
  }

  private static List<Pair> pairs(List<Submission> submissions, List<PassageMatch> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int from = 0; from < found.size(); ) {
      int to = from;
      while (to < found.size()
          && found.get(to).left().submission().equals(found.get(from).left().submission())
          && found.get(to).right().submission().equals(found.get(from).right().submission())) {
        to++;
      }
      pairs.add(
          new Pair(
              named(submissions, found.get(from).left().submission()),
              named(submissions, found.get(from).right().submission()),
              List.copyOf(found.subList(from, to))));
      from = to;
    }
    return pairs;
  }

  private static Submission named(List<Submission> submissions, SubmissionId id) {
    return submissions.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private List<ReadText> read(Path input, String side, List<InputIssue> issues) throws IOException {
    try (Intake intake = new Intake(ReadLimits.DEFAULT, new UnitRule(1))) {
      List<InputFile> files = intake.list(List.of(input));
      List<Received> received = new ArrayList<>();
      engine.map(files, intake::read, Progress.NONE).forEach(received::addAll);
      Numbering numbering = Numbering.of(received, Optional.empty());
      issues.addAll(numbering.issues());
      List<InputText> texts = numbering.texts().stream().map(t -> onSide(t, side)).toList();
      return engine.map(texts, knowledge.readers()::read, Progress.NONE);
    } catch (InputException e) {
      throw new ConfigurationException(e.getMessage(), e.english(), e);
    }
  }

  /** Two inputs number their texts alike. */
  private static InputText onSide(InputText text, String side) {
    return new InputText(
        new SubmissionId(side + text.id().value()),
        text.unit(),
        text.author(),
        text.name(),
        text.source(),
        text.text(),
        text.attributions());
  }
}
