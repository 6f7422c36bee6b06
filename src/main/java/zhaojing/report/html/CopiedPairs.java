package zhaojing.report.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import zhaojing.model.PassageMatch;
import zhaojing.model.RunResult;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.SubmissionId;
import zhaojing.model.Verdict;

/**
 * The pairs of texts that share copied passages, and which of them get a page of their own. A
 * family of 600 texts has 180,000 pairs: each text keeps its strongest ones, all stay in the data
 * files.
 */
final class CopiedPairs {
  static final Comparator<CopiedPair> STRONGEST =
      Comparator.comparingInt(CopiedPair::copiedChars)
          .reversed()
          .thenComparing(CopiedPair::left)
          .thenComparing(CopiedPair::right);

  private final List<CopiedPair> all;
  private final Map<SubmissionId, List<CopiedPair>> byText = new HashMap<>();
  private final Set<CopiedPair> pages =
      new TreeSet<>(Comparator.comparing(CopiedPair::left).thenComparing(CopiedPair::right));

  /**
   * @param pagesPerText a pair gets a page when it is among this many strongest of either text
   * @param maxPages pages in all, the strongest pairs first
   */
  CopiedPairs(RunResult result, int pagesPerText, int maxPages) {
    all = pairs(result);
    all.sort(STRONGEST);
    for (CopiedPair pair : all) {
      byText.computeIfAbsent(pair.left(), k -> new ArrayList<>()).add(pair);
      byText.computeIfAbsent(pair.right(), k -> new ArrayList<>()).add(pair);
    }
    Set<CopiedPair> wanted = new TreeSet<>(STRONGEST);
    for (List<CopiedPair> pairs : byText.values()) {
      pairs.sort(STRONGEST);
      wanted.addAll(pairs.subList(0, Math.min(pagesPerText, pairs.size())));
    }
    wanted.stream().limit(maxPages).forEach(pages::add);
  }

  /** Every pair, the strongest first. */
  List<CopiedPair> all() {
    return Collections.unmodifiableList(all);
  }

  /** Every pair of this text, the strongest first. */
  List<CopiedPair> of(SubmissionId id) {
    return Collections.unmodifiableList(byText.getOrDefault(id, List.of()));
  }

  boolean hasPage(CopiedPair pair) {
    return pages.contains(pair);
  }

  /** The pairs with a page, by ids. */
  List<CopiedPair> pages() {
    return List.copyOf(pages);
  }

  private static List<CopiedPair> pairs(RunResult result) {
    Map<SubmissionId, Map<SubmissionId, List<PassageMatch>>> found = new TreeMap<>();
    for (PassageMatch passage : result.passages()) {
      PassageMatch turned = turned(passage);
      found
          .computeIfAbsent(turned.left().submission(), k -> new TreeMap<>())
          .computeIfAbsent(turned.right().submission(), k -> new ArrayList<>())
          .add(turned);
    }
    List<CopiedPair> pairs = new ArrayList<>();
    found.forEach(
        (left, others) ->
            others.forEach(
                (right, passages) -> {
                  int copied = copiedChars(passages);
                  if (copied > 0 && !left.equals(right)) {
                    passages.sort(Comparator.comparing(p -> p.left().span()));
                    pairs.add(new CopiedPair(left, right, List.copyOf(passages), copied));
                  }
                }));
    return pairs;
  }

  private static int copiedChars(List<PassageMatch> passages) {
    List<Span> copied =
        passages.stream()
            .filter(p -> p.verdict() == Verdict.COPIED)
            .map(p -> p.left().span())
            .toList();
    return Spans.covered(copied);
  }

  private static PassageMatch turned(PassageMatch p) {
    boolean inOrder = p.left().submission().compareTo(p.right().submission()) <= 0;
    return inOrder
        ? p
        : new PassageMatch(
            p.id(), p.right(), p.left(), p.similarity(), p.edit(), p.verdict(), p.reasons());
  }
}
