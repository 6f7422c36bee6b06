package zhaojing.ingest.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Learns what bundles are split by. Wording is always learnt from other texts than those whose
 * seams it is used on, so that the weights know how far to trust it.
 */
public final class SeamTraining {
  private static final long SEED = 20140301;
  private static final int SYNTHETIC = 150;
  private static final double SYNTHETIC_WEIGHT = 0.15;

  /** The rules were written in sight of the labelled files; half the rows don't know them. */
  private static final double WITHOUT_RULES = 0.5;

  private static final List<Evidence> OF_RULES =
      List.of(Evidence.RULES, Evidence.RETURNS, Evidence.AGAIN, Evidence.OTHER_WORKPLACE);
  private static final double LOW_SUM = -2;

  /**
   * A text with known parts.
   *
   * @param starts offsets of the first characters of the parts after the first
   * @param weight how much it counts; 1 for a real one
   */
  public record Example(String text, Set<Integer> starts, double weight) {
    public Example {
      starts = Set.copyOf(starts);
    }
  }

  private final List<String> even = new ArrayList<>();
  private final List<String> odd = new ArrayList<>();
  private final List<LogisticFit.Row> ofSingles = new ArrayList<>();
  private final List<String> singles;
  private final SeamKnowledge ofEven;

  /**
   * @param singles texts that are no bundles
   */
  public SeamTraining(List<String> singles) {
    this.singles = List.copyOf(singles);
    for (int i = 0; i < singles.size(); i++) {
      (i % 2 == 0 ? even : odd).add(singles.get(i));
    }
    this.ofEven = words(even);
    half(ofEven, odd, SEED);
    half(words(odd), even, SEED + 1);
  }

  /** Writes to the two files that the program reads. */
  public static void write(SeamKnowledge knowledge, Path folder) throws IOException {
    SeamFiles.write(knowledge, folder);
  }

  /**
   * @param sets of labelled files, each by one hand
   */
  public SeamKnowledge learn(List<List<Example>> sets) {
    List<LogisticFit.Row> rows = new ArrayList<>(ofSingles);
    List<SeamKnowledge> words = new ArrayList<>();
    for (List<Example> set : sets) {
      List<String> others = new ArrayList<>(singles);
      sets.stream().filter(s -> s != set).forEach(s -> others.addAll(parts(s)));
      words.add(words(others));
      rows(words.get(words.size() - 1), set, rows);
    }
    double[] weights = LogisticFit.of(rows, Evidence.values().length);
    List<LogisticFit.Row> second = new ArrayList<>();
    for (int i = 0; i < sets.size(); i++) {
      second(words.get(i).with(weights), sets.get(i), second);
    }
    second(ofEven.with(weights), whole(odd), second);
    List<String> all = new ArrayList<>(singles);
    sets.forEach(set -> all.addAll(parts(set)));
    return words(all).with(weights).withAmong(LogisticFit.of(second, SeamKnowledge.AMONG));
  }

  private void half(SeamKnowledge words, List<String> texts, long seed) {
    rows(words, new SyntheticBundles(texts, seed).make(SYNTHETIC, SYNTHETIC_WEIGHT), ofSingles);
    rows(words, whole(texts), ofSingles);
  }

  private static List<Example> whole(List<String> texts) {
    return texts.stream().map(text -> new Example(text, Set.of(), 1)).toList();
  }

  private static void rows(
      SeamKnowledge words, List<Example> examples, List<LogisticFit.Row> rows) {
    for (Example example : examples) {
      SeamScan scan = new SeamScan(example.text(), TextLine.of(example.text()), words);
      for (SeamScan.Row row : scan.rows(example.starts(), BundleSplitter.given(example.text()))) {
        double[] evidence = row.evidence();
        boolean ruled =
            evidence[Evidence.RULES.ordinal()] == 1 && evidence[Evidence.HEADING.ordinal()] == 0;
        double without = ruled ? WITHOUT_RULES * example.weight() : 0;
        rows.add(new LogisticFit.Row(evidence, row.begins(), example.weight() - without));
        if (ruled) {
          rows.add(new LogisticFit.Row(withoutRules(evidence), row.begins(), without));
        }
      }
    }
  }

  private static double[] withoutRules(double[] evidence) {
    double[] copy = evidence.clone();
    OF_RULES.forEach(e -> copy[e.ordinal()] = 0);
    copy[Evidence.SUM.ordinal()] = LOW_SUM;
    return copy;
  }

  private static void second(
      SeamKnowledge first, List<Example> examples, List<LogisticFit.Row> rows) {
    for (Example example : examples) {
      SeamScan scan = new SeamScan(example.text(), TextLine.of(example.text()), first);
      Set<Integer> given = BundleSplitter.given(example.text());
      List<SeamScan.Found> found = scan.first(given);
      for (SeamScan.Row row : scan.rows(example.starts(), given)) {
        double[] values =
            SeamKnowledge.among(
                first.probability(row.evidence()),
                SeamScan.elsewhere(found, given, row.index()),
                row.segment().inside());
        rows.add(new LogisticFit.Row(values, row.begins(), example.weight()));
      }
    }
  }

  private static List<String> parts(List<Example> set) {
    List<String> parts = new ArrayList<>();
    for (Example example : set) {
      int from = 0;
      Set<Integer> ends = new TreeSet<>(example.starts());
      ends.add(example.text().length());
      for (int end : ends) {
        parts.add(example.text().substring(from, end));
        from = end;
      }
    }
    return parts;
  }

  /** How first and last sentences of texts are worded, and which words are common. */
  private static SeamKnowledge words(List<String> texts) {
    List<String> first = new ArrayList<>();
    List<String> last = new ArrayList<>();
    List<String> notFirst = new ArrayList<>();
    List<String> notLast = new ArrayList<>();
    for (String text : texts) {
      List<TextLine> lines = TextLine.of(text);
      List<String> prose =
          Segment.of(text, lines).stream()
              .filter(s -> lines.get(s.line()).isProse())
              .map(s -> text.substring(s.start(), s.end()))
              .toList();
      if (prose.size() >= 3) {
        first.add(prose.get(0));
        last.add(prose.get(prose.size() - 1));
        notFirst.addAll(prose.subList(1, prose.size()));
        notLast.addAll(prose.subList(0, prose.size() - 1));
      }
    }
    return new SeamKnowledge(
        Phrasing.learn(first, notFirst, true),
        Phrasing.learn(last, notLast, false),
        Vocabulary.learn(texts),
        Evidence.none(),
        new double[] {0, 1, 0, 0});
  }
}
