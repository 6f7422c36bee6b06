package zhaojing.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import zhaojing.engine.Engine;
import zhaojing.engine.Progress;
import zhaojing.evaluate.CopyScores;
import zhaojing.evaluate.FaultyLabelsException;
import zhaojing.evaluate.FoundCopies;
import zhaojing.evaluate.LabelledCopies;
import zhaojing.evaluate.PairScores;
import zhaojing.evaluate.Place;
import zhaojing.evaluate.SharedPassage;
import zhaojing.model.Metadata;
import zhaojing.model.PassageMatch;
import zhaojing.model.Quote;
import zhaojing.model.Source;
import zhaojing.model.SubmissionId;
import zhaojing.model.UnitId;
import zhaojing.model.Verdict;
import zhaojing.similarity.ComparedText;
import zhaojing.similarity.CopySearch;

/**
 * Measures the search for copies over a labelled folder, with the official wording a review knows.
 * Nobody's name is known there, so that nothing counts as a writer's own earlier text.
 */
public final class CopyEvaluation {
  private final Engine engine;
  private final ReadText.Readers readers;
  private final boolean paraphrase;

  /**
   * @param paraphrase whether to look for rewritten passages as well
   */
  public CopyEvaluation(Models models, Engine engine, boolean paraphrase) {
    this.engine = engine;
    this.readers = Knowledge.of(models, ReviewSettings.DEFAULT_CAMPAIGN).readers();
    this.paraphrase = paraphrase;
  }

  /**
   * What came out.
   *
   * @param passages every passage that was found, whatever the verdict, with the files' names
   * @param readSeconds for cleaning the texts, and where rewriting is looked for, segmenting and
   *     tagging them
   * @param searchSeconds for index, candidates, alignment and verdicts
   */
  public record Outcome(
      LabelledCopies gold,
      CopyScores scores,
      List<Found> passages,
      double readSeconds,
      double searchSeconds) {}

  /** A passage that was found in two files. */
  public record Found(SharedPassage passage, PassageMatch match) {}

  /**
   * @param folder as {@link LabelledCopies} tells
   * @throws ConfigurationException when the folder is not as described
   */
  public Outcome run(Path folder) throws IOException {
    try {
      return run(LabelledCopies.read(folder));
    } catch (FaultyLabelsException e) {
      throw new ConfigurationException(e.getMessage(), e.english(), e);
    }
  }

  /** What another program claims of a labelled folder, and how well that agrees with the labels. */
  public record Claimed(LabelledCopies gold, CopyScores scores, List<SharedPassage> passages) {}

  /**
   * Measures another program.
   *
   * @param found as {@link FoundCopies} tells
   * @throws ConfigurationException when folder or file are not as described
   */
  public static Claimed claimed(Path folder, Path found) throws IOException {
    try {
      LabelledCopies gold = LabelledCopies.read(folder);
      FoundCopies copies = FoundCopies.read(found, gold);
      return new Claimed(gold, copies.scores(gold), copies.passages());
    } catch (FaultyLabelsException e) {
      throw new ConfigurationException(e.getMessage(), e.english(), e);
    }
  }

  /** As above. */
  public Outcome run(LabelledCopies gold) {
    List<String> names = List.copyOf(gold.texts().keySet());
    long start = System.nanoTime();
    List<Integer> numbers = IntStream.range(0, names.size()).boxed().toList();
    List<ReadText> texts =
        paraphrase
            ? engine.map(numbers, n -> read(n, gold.texts().get(names.get(n))), Progress.NONE)
            : List.of();
    LetterReading letters = new LetterReading(readers.wording());
    List<ComparedText> compared =
        paraphrase
            ? texts.stream().map(ReadText::compared).toList()
            : engine.map(
                numbers, n -> letters.of(id(n), gold.texts().get(names.get(n))), Progress.NONE);
    double read = seconds(start);
    start = System.nanoTime();
    CopySearch search = new CopySearch(compared);
    List<PassageMatch> copies = new ArrayList<>();
    engine.map(search.tasks(), search::search, Progress.NONE).forEach(copies::addAll);
    List<PassageMatch> matches =
        ParaphraseStage.of(paraphrase, texts, copies, engine, Progress.NONE).passages();
    double searched = seconds(start);
    List<Found> found = matches.stream().map(m -> new Found(passage(m, names), m)).toList();
    List<SharedPassage> called = new ArrayList<>();
    Map<PairScores.Pair, Double> scores = new TreeMap<>();
    for (Found one : found) {
      if (one.match().verdict() == Verdict.COPIED) {
        called.add(one.passage());
        scores.merge(one.passage().pair(), weight(one.match()), Double::sum);
      }
    }
    return new Outcome(gold, CopyScores.of(gold, called, scores), found, read, searched);
  }

  /** Equal characters: the more, the surer. */
  private static double weight(PassageMatch match) {
    return match.similarity() * (match.left().span().length() + match.right().span().length());
  }

  private static SharedPassage passage(PassageMatch match, List<String> names) {
    return new SharedPassage(place(match.left(), names), place(match.right(), names));
  }

  private static Place place(Quote quote, List<String> names) {
    int number = Integer.parseInt(quote.submission().value().substring(1));
    return new Place(names.get(number), quote.span());
  }

  private static SubmissionId id(int number) {
    return new SubmissionId("s%06d".formatted(number));
  }

  private ReadText read(int number, String text) {
    SubmissionId id = id(number);
    Source source = new Source(id.value(), "text/plain", "", Metadata.NONE, Optional.empty());
    return readers.read(
        new InputText(
            id, new UnitId("unit"), Optional.empty(), id.value(), source, text, List.of()));
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
