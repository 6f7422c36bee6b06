package zhaojing.similarity.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import zhaojing.similarity.fingerprint.Fingerprints;
import zhaojing.similarity.fingerprint.Winnowing;

/**
 * Pairs the texts that share many short rare runs close together: a passage in which so many words
 * were changed that hardly a run of eight characters is left. Safe for many threads.
 */
final class ScatteredRuns {
  private static final Winnowing ALL = new Winnowing(4, 1);

  /** What more texts have is no sign of these two. */
  private static final int MAX_TEXTS = 8;

  /** So many runs beside each other in so many characters of the left text. */
  private static final int MIN_RUNS = 4;

  private static final int WINDOW_CHARS = 80;

  /** Entries sorted at a time, so that the largest batches stay within the heap. */
  private static final long MAX_ENTRIES = 16_000_000;

  private final List<IndexedText> texts;

  /** The rare runs by the last bits of their hashes. */
  private final Postings[] parts;

  ScatteredRuns(List<IndexedText> texts) {
    this.texts = texts;
    long chars = texts.stream().mapToLong(t -> t.view().length()).sum();
    int count = 1;
    while (chars / count > MAX_ENTRIES) {
      count *= 2;
    }
    parts = new Postings[count];
    for (int part = 0; part < count; part++) {
      parts[part] = postings(part);
    }
  }

  private Postings postings(int part) {
    LongList entries = new LongList();
    for (int number = 0; number < texts.size(); number++) {
      IndexedText text = texts.get(number);
      Fingerprints runs = ALL.of(text.view());
      for (int i = 0; i < runs.size(); i++) {
        if (part(runs.hashes()[i]) == part && counts(text, runs.positions()[i])) {
          entries.add(Postings.entry(runs.hashes()[i], number));
        }
      }
    }
    return Postings.of(entries, MAX_TEXTS);
  }

  private int part(long hash) {
    return (int) hash & (parts.length - 1);
  }

  /** Official language says nothing of two texts. */
  private static boolean counts(IndexedText text, int start) {
    return !text.formal().get(start)
        && text.official().get(start, start + ALL.k()).cardinality() < ALL.k() - 1;
  }

  /** The texts behind {@code left} in the list that deserve a closer look, ascending. */
  int[] rightsOf(int left) {
    IndexedText text = texts.get(left);
    Fingerprints runs = ALL.of(text.view());
    Map<Integer, Window> windows = new HashMap<>();
    for (int i = 0; i < runs.size(); i++) {
      Postings postings = parts[part(runs.hashes()[i])];
      int bucket = postings.bucket(runs.hashes()[i]);
      if (bucket < 0 || !counts(text, runs.positions()[i])) {
        continue;
      }
      for (int j = postings.place(bucket, left) + 1; j < postings.size(bucket); j++) {
        windows
            .computeIfAbsent(postings.text(bucket, j), t -> new Window())
            .add(runs.positions()[i]);
      }
    }
    return windows.entrySet().stream()
        .filter(w -> w.getValue().full)
        .flatMapToInt(w -> IntStream.of(w.getKey()))
        .sorted()
        .toArray();
  }

  /** The last runs shared with one other text, none overlapping another. */
  private static final class Window {
    private final List<Integer> starts = new ArrayList<>();
    private boolean full;

    void add(int start) {
      int last = starts.size() - 1;
      if (full || last >= 0 && start < starts.get(last) + ALL.k()) {
        return;
      }
      starts.add(start);
      int first = starts.size() - MIN_RUNS;
      full = first >= 0 && start - starts.get(first) <= WINDOW_CHARS;
    }
  }
}
