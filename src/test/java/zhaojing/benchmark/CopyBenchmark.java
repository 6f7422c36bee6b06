package zhaojing.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import zhaojing.sample.SyntheticTexts;
import zhaojing.similarity.align.Aligner;
import zhaojing.similarity.fingerprint.Winnowing;

/**
 * Fingerprinting and alignment, a text or pair at a time, over generated texts of about 1,330
 * letters. {@code floor} only touches every character: the least that any reading can take.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CopyBenchmark {
  private static final int TEXTS = 100;

  private final Winnowing winnowing = new Winnowing(8, 8);
  private List<String> texts = List.of();
  private List<String> copies = List.of();

  /** Makes texts of letters alone, as the search compares them, and copies with words changed. */
  @Setup
  public void generate() {
    SyntheticTexts source = new SyntheticTexts(20140308, 45);
    texts = IntStream.range(0, TEXTS).mapToObj(i -> letters(source.text(i))).toList();
    copies = texts.stream().map(CopyBenchmark::edited).toList();
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Two letters out of 25 changed, and the halves changed places. */
  private static String edited(String text) {
    StringBuilder copy =
        new StringBuilder(text.substring(text.length() / 2)).append(text, 0, text.length() / 2);
    for (int i = 20; i + 2 < copy.length(); i += 25) {
      copy.replace(i, i + 2, "改动");
    }
    return copy.toString();
  }

  @Benchmark
  @OperationsPerInvocation(TEXTS)
  public int floor() {
    int sum = 0;
    for (String text : texts) {
      sum = sum * 31 + text.hashCode() + text.chars().sum();
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(TEXTS)
  public void fingerprints(Blackhole hole) {
    for (String text : texts) {
      hole.consume(winnowing.of(text));
    }
  }

  @Benchmark
  @OperationsPerInvocation(TEXTS)
  public void alignWithEditedCopy(Blackhole hole) {
    for (int i = 0; i < TEXTS; i++) {
      hole.consume(new Aligner(texts.get(i)).align(copies.get(i)));
    }
  }

  @Benchmark
  @OperationsPerInvocation(TEXTS)
  public void alignWithStranger(Blackhole hole) {
    for (int i = 0; i < TEXTS; i++) {
      hole.consume(new Aligner(texts.get(i)).align(texts.get((i + 7) % TEXTS)));
    }
  }
}
