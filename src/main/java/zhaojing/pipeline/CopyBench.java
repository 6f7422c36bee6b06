package zhaojing.pipeline;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import zhaojing.engine.Engine;
import zhaojing.engine.Progress;
import zhaojing.model.PassageMatch;
import zhaojing.model.SubmissionId;
import zhaojing.model.Verdict;
import zhaojing.sample.SyntheticBatch;
import zhaojing.similarity.ComparedText;
import zhaojing.similarity.CopySearch;
import zhaojing.similarity.official.OfficialWording;

/** Times the search for copies alone, on generated texts, and measures what it finds of them. */
public final class CopyBench {
  private static final int SAMPLE = 20;

  private final Engine engine;

  public CopyBench(Engine engine) {
    this.engine = engine;
  }

  /**
   * What was measured.
   *
   * @param indexSeconds for fingerprints and frequencies
   * @param searchSeconds for candidates, alignment and verdicts
   * @param searchCpuSeconds that the processors worked meanwhile, all threads together; what else
   *     the machine does is not in it
   * @param pairs of texts with a copied passage
   * @param massCopies texts that copied one essay
   * @param massCopiesFound of them, in pairs with another
   * @param sampledPairs pairs with a copied passage when sampled texts are aligned with all others
   * @param sampledFound of them, found by the search
   */
  public record Figures(
      int texts,
      long chars,
      double indexSeconds,
      double searchSeconds,
      double searchCpuSeconds,
      int pairs,
      int massCopies,
      int massCopiesFound,
      int sampledPairs,
      int sampledFound) {}

  /** Generates, searches, measures. */
  public Figures run(SyntheticBatch batch) {
    List<Integer> numbers = IntStream.range(0, batch.size()).boxed().toList();
    LetterReading reading = new LetterReading(new OfficialWording(Set.of()));
    List<ComparedText> texts = engine.map(numbers, i -> compared(batch, i, reading), Progress.NONE);
    long start = System.nanoTime();
    CopySearch search = new CopySearch(texts);
    double indexed = seconds(start);
    start = System.nanoTime();
    long cpu = cpuNanos();
    List<Set<Integer>> rights =
        engine.map(search.tasks(), i -> copied(search.search(i)), Progress.NONE);
    double searched = seconds(start);
    double searchedCpu = (cpuNanos() - cpu) / 1e9;
    Set<Integer> found = new HashSet<>();
    for (int left = 0; left < rights.size(); left++) {
      for (int right : rights.get(left)) {
        if (batch.massCopy(left) && batch.massCopy(right)) {
          found.add(left);
          found.add(right);
        }
      }
    }
    int[] sampled = sampled(texts.size(), search, rights);
    return new Figures(
        texts.size(),
        texts.stream().mapToLong(t -> t.view().text().length()).sum(),
        indexed,
        searched,
        searchedCpu,
        rights.stream().mapToInt(Set::size).sum(),
        (int) numbers.stream().filter(batch::massCopy).count(),
        found.size(),
        sampled[0],
        sampled[1]);
  }

  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static ComparedText compared(SyntheticBatch batch, int i, LetterReading reading) {
    return reading.of(new SubmissionId("s%06d".formatted(i)), batch.text(i));
  }

  private static Set<Integer> copied(List<PassageMatch> passages) {
    Set<Integer> rights = new HashSet<>();
    for (PassageMatch passage : passages) {
      if (passage.verdict() == Verdict.COPIED) {
        rights.add(Integer.parseInt(passage.right().submission().value().substring(1)));
      }
    }
    return rights;
  }

  /**
   * Pairs with a copied passage, by aligning the sampled texts with all, and how many are found.
   */
  private int[] sampled(int texts, CopySearch search, List<Set<Integer>> found) {
    List<Integer> lefts =
        IntStream.range(1, SAMPLE + 1)
            .map(i -> texts * i / (2 * SAMPLE) / 20 * 20 + i % 2 * 7)
            .boxed()
            .toList();
    List<Set<Integer>> all =
        engine.map(
            lefts,
            left -> copied(search.passages(left, IntStream.range(left + 1, texts).toArray())),
            Progress.NONE);
    int shared = 0;
    int seen = 0;
    for (int i = 0; i < lefts.size(); i++) {
      Set<Integer> mine = found.get(lefts.get(i));
      shared += all.get(i).size();
      seen += (int) all.get(i).stream().filter(mine::contains).count();
    }
    return new int[] {shared, seen};
  }
}
