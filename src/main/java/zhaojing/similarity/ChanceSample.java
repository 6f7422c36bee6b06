package zhaojing.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import zhaojing.model.ChanceLevel;
import zhaojing.model.CopyFamily;
import zhaojing.model.SubmissionId;

/**
 * Measures on a sample of pairs what texts of a batch share by chance. The same batch gives the
 * same sample. At most {@value #MAX_PAIRS} pairs: a second or two, however large the batch.
 */
final class ChanceSample {
  private static final int MAX_PAIRS = 2_000;
  private static final int MAX_LEFTS = 400;

  /** Shorter texts share nothing for want of words. */
  private static final int MIN_CHARS = 100;

  private final List<ComparedText> texts;
  private final CommonWording common;
  private final Map<SubmissionId, Set<String>> families = new HashMap<>();

  ChanceSample(List<ComparedText> texts, CommonWording common, List<CopyFamily> families) {
    this.texts = texts.stream().filter(t -> t.view().text().length() >= MIN_CHARS).toList();
    this.common = common;
    families.forEach(
        f ->
            f.members()
                .forEach(
                    m ->
                        this.families
                            .computeIfAbsent(m.submission(), id -> new HashSet<>())
                            .add(f.id())));
  }

  /**
   * @param copiedFromChars for the record
   */
  Optional<ChanceLevel> level(int copiedFromChars) {
    Map<Integer, TreeSet<Integer>> pairs = sample();
    List<Integer> longest = new ArrayList<>();
    int across = 0;
    Map<Integer, char[]> own = new HashMap<>();
    for (Map.Entry<Integer, TreeSet<Integer>> entry : pairs.entrySet()) {
      int left = entry.getKey();
      LongestRun run = new LongestRun(own.computeIfAbsent(left, this::ownWords));
      for (int right : entry.getValue()) {
        longest.add(run.with(own.computeIfAbsent(right, this::ownWords)));
        across += sameUnit(left, right) ? 0 : 1;
      }
    }
    if (longest.isEmpty()) {
      return Optional.empty();
    }
    int[] sorted = longest.stream().mapToInt(Integer::intValue).sorted().toArray();
    return Optional.of(
        new ChanceLevel(
            sorted.length,
            across,
            percentile(sorted, 50),
            percentile(sorted, 95),
            percentile(sorted, 99),
            sorted[sorted.length - 1],
            copiedFromChars,
            (int) Arrays.stream(sorted).filter(n -> n >= copiedFromChars).count()));
  }

  /** Nearest rank. */
  static int percentile(int[] sorted, int percent) {
    int rank = (int) Math.ceil(sorted.length * percent / 100.0);
    return sorted[Math.max(1, rank) - 1];
  }

  /** The text's characters, with gaps where they are not its own words. */
  private char[] ownWords(int number) {
    ComparedText text = texts.get(number);
    char[] own = text.view().text().toCharArray();
    BitSet others = common.setPhrases(text.view().text());
    others.or(text.official());
    others.or(text.headings());
    others.or(text.quoted());
    others.stream().filter(i -> i < own.length).forEach(i -> own[i] = LongestRun.GAP);
    return own;
  }

  /** Pairs by their left text: of different units as far as there are enough, then of the same. */
  private Map<Integer, TreeSet<Integer>> sample() {
    Map<Integer, TreeSet<Integer>> pairs = new TreeMap<>();
    int left = MAX_PAIRS;
    for (boolean sameUnit : new boolean[] {false, true}) {
      left -=
          (long) texts.size() * texts.size() <= 4L * MAX_PAIRS
              ? all(sameUnit, left, pairs)
              : drawn(sameUnit, left, pairs);
    }
    return pairs;
  }

  private int all(boolean sameUnit, int wanted, Map<Integer, TreeSet<Integer>> pairs) {
    int found = 0;
    for (int l = 0; l < texts.size(); l++) {
      for (int r = l + 1; r < texts.size() && found < wanted; r++) {
        found += take(l, r, sameUnit, pairs) ? 1 : 0;
      }
    }
    return found;
  }

  /** A few lefts with several rights each, since a left must be indexed. */
  private int drawn(boolean sameUnit, int wanted, Map<Integer, TreeSet<Integer>> pairs) {
    SplittableRandom random = new SplittableRandom(sameUnit ? 20131 : 20130);
    int[] lefts = random.ints(MAX_LEFTS, 0, texts.size()).toArray();
    int found = 0;
    for (int draw = 0; draw < 10 * MAX_PAIRS && found < wanted; draw++) {
      int l = lefts[draw % lefts.length];
      int r = random.nextInt(texts.size());
      found += take(Math.min(l, r), Math.max(l, r), sameUnit, pairs) ? 1 : 0;
    }
    return found;
  }

  private boolean take(int l, int r, boolean sameUnit, Map<Integer, TreeSet<Integer>> pairs) {
    return l != r
        && sameUnit(l, r) == sameUnit
        && !sameAuthor(l, r)
        && !related(l, r)
        && pairs.computeIfAbsent(l, n -> new TreeSet<>()).add(r);
  }

  private boolean sameUnit(int l, int r) {
    return texts.get(l).submission().unit().equals(texts.get(r).submission().unit());
  }

  private boolean sameAuthor(int l, int r) {
    Optional<String> author = texts.get(l).submission().author();
    return author.isPresent() && author.equals(texts.get(r).submission().author());
  }

  private boolean related(int l, int r) {
    Set<String> mine = families.getOrDefault(texts.get(l).submission().id(), Set.of());
    Set<String> others = families.getOrDefault(texts.get(r).submission().id(), Set.of());
    return mine.stream().anyMatch(others::contains);
  }
}
