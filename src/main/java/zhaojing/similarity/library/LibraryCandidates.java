package zhaojing.similarity.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import zhaojing.model.LibraryKind;
import zhaojing.similarity.fingerprint.Fingerprints;
import zhaojing.similarity.fingerprint.Winnowing;

/**
 * Which library texts share enough fingerprints with a text to be aligned with it. The same two
 * levels as within a batch: short fingerprints count while they are rare, long ones always. Safe
 * for many threads.
 */
public final class LibraryCandidates {
  /** A short fingerprint in more earlier texts or templates than this says nothing. */
  private static final int RARE_TEXTS = 32;

  /** Short fingerprints two texts must share; a long one counts as many. */
  private static final int MIN_SHARED = 3;

  /** A document everybody quotes is found by one formula already. */
  private static final int MIN_SHARED_OFFICIAL = 2;

  /** A shingle of which this share is to be ignored says nothing. */
  private static final double MOSTLY = 0.75;

  private final Library library;
  private final BitSet leftOut = new BitSet();

  /**
   * @param leftOut ids of texts that are never candidates
   */
  public LibraryCandidates(Library library, Collection<String> leftOut) {
    this.library = library;
    leftOut.forEach(id -> library.number(id).ifPresent(this.leftOut::set));
  }

  /**
   * The ids of the texts that share most, the best first.
   *
   * @param view comparison view of the text to compare
   * @param ignored code units of the view that say nothing about where it comes from
   * @param limit how many at most
   */
  public List<String> of(LibraryKind kind, String view, BitSet ignored, int limit) {
    try {
      Map<Integer, Integer> shared = new HashMap<>();
      boolean official = kind == LibraryKind.OFFICIAL;
      int rare = official ? Integer.MAX_VALUE : RARE_TEXTS;
      count(LibraryFormat.SHORT, LibraryFormat.shortPrints(kind), view, ignored, rare, 1, shared);
      count(
          LibraryFormat.LONG,
          LibraryFormat.longPrints(kind),
          view,
          ignored,
          Integer.MAX_VALUE,
          MIN_SHARED,
          shared);
      int least = official ? MIN_SHARED_OFFICIAL : MIN_SHARED;
      List<Scored> best = new ArrayList<>();
      for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
        if (entry.getValue() >= least) {
          best.add(new Scored(entry.getKey(), entry.getValue()));
        }
      }
      return strongest(best, limit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Scored(int number, int shared) {}

  private record Named(String id, int shared) {}

  /** Numbers differ between libraries with the same texts, so ids break ties. */
  private List<String> strongest(List<Scored> found, int limit) throws IOException {
    found.sort(Comparator.comparingInt(Scored::shared).reversed());
    int last = found.size() <= limit ? found.size() : limit;
    while (last < found.size() && found.get(last).shared() == found.get(last - 1).shared()) {
      last++;
    }
    List<Named> named = new ArrayList<>();
    for (Scored each : found.subList(0, last)) {
      named.add(new Named(library.id(each.number()), each.shared()));
    }
    named.sort(Comparator.comparingInt(Named::shared).reversed().thenComparing(Named::id));
    return named.stream().limit(limit).map(Named::id).toList();
  }

  private void count(
      Winnowing winnowing,
      String field,
      String view,
      BitSet ignored,
      int mostTexts,
      int weight,
      Map<Integer, Integer> shared)
      throws IOException {
    PrintPostings postings = new PrintPostings(library.reader(), field);
    for (long hash : telling(winnowing, view, ignored)) {
      int texts = postings.seek(hash);
      if (texts > 0 && texts <= mostTexts) {
        postings.visit(
            number -> {
              if (!leftOut.get(number)) {
                shared.merge(number, weight, Integer::sum);
              }
            });
      }
    }
  }

  /** The fingerprints not to be ignored, sorted as the index is, which makes seeking cheap. */
  private static long[] telling(Winnowing winnowing, String view, BitSet ignored) {
    Fingerprints prints = winnowing.of(view);
    return IntStream.range(0, prints.size())
        .filter(
            i -> {
              int start = prints.positions()[i];
              int covered = ignored.get(start, start + winnowing.k()).cardinality();
              return covered < winnowing.k() * MOSTLY;
            })
        .mapToLong(i -> prints.hashes()[i] ^ Long.MIN_VALUE)
        .sorted()
        .map(hash -> hash ^ Long.MIN_VALUE)
        .toArray();
  }
}
