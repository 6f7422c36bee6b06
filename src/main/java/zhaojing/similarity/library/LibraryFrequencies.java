package zhaojing.similarity.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import zhaojing.model.LibraryKind;
import zhaojing.similarity.fingerprint.Fingerprints;
import zhaojing.similarity.fingerprint.Winnowing;

/**
 * How common a wording is among the library's earlier texts, and in how many units: what people of
 * several units wrote is common language, what the people of one wrote may be one text that went
 * around there. Common wording without a break over {@value #MIN_PASSED_ON_CHARS} characters was
 * passed on as a whole and is no set phrase. Safe for many threads.
 */
public final class LibraryFrequencies {
  private static final int MIN_COMMON_TEXTS = 8;
  private static final double MIN_COMMON_SHARE = 0.03;
  private static final int MIN_COMMON_UNITS = 3;
  private static final int MIN_PASSED_ON_CHARS = 60;

  /** The ends of a run that its kept fingerprints may leave out. */
  private static final int UNSEEN_END_CHARS =
      LibraryFormat.LONG.window() + LibraryFormat.SHORT.window();

  private static final String SHORT = LibraryFormat.shortPrints(LibraryKind.EARLIER);
  private static final String LONG = LibraryFormat.longPrints(LibraryKind.EARLIER);

  private final Library library;
  private final int least;

  /** Of the fingerprints in very many texts, whether these are of several units. */
  private final Map<String, Map<Long, Boolean>> known =
      Map.of(SHORT, new ConcurrentHashMap<>(), LONG, new ConcurrentHashMap<>());

  public LibraryFrequencies(Library library) {
    this.library = library;
    long earlier = library.ids().stream().filter(LibraryFrequencies::isEarlier).count();
    least = Math.max(MIN_COMMON_TEXTS, (int) Math.ceil(earlier * MIN_COMMON_SHARE));
  }

  private static boolean isEarlier(String id) {
    return id.charAt(0) == LibraryKind.EARLIER.id().charAt(0);
  }

  /**
   * The code units of a stretch of a comparison view that stand in common wording too short to have
   * been passed on.
   */
  public BitSet setPhrases(String stretch) {
    try {
      BitSet set = common(stretch, LibraryFormat.SHORT, SHORT);
      if (set.isEmpty()) {
        return set;
      }
      BitSet whole = common(stretch, LibraryFormat.LONG, LONG);
      for (int from = whole.nextSetBit(0); from >= 0; ) {
        int to = whole.nextClearBit(from);
        if (to - from >= MIN_PASSED_ON_CHARS) {
          set.clear(Math.max(0, from - UNSEEN_END_CHARS), to + UNSEEN_END_CHARS);
        }
        from = whole.nextSetBit(to);
      }
      return set;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BitSet common(String stretch, Winnowing winnowing, String field) throws IOException {
    BitSet covered = new BitSet(stretch.length());
    PrintPostings postings = new PrintPostings(library.reader(), field);
    Fingerprints prints = winnowing.of(stretch);
    for (int i = 0; i < prints.size(); i++) {
      if (isCommon(postings, field, prints.hashes()[i])) {
        int start = prints.positions()[i];
        covered.set(start, start + winnowing.k());
      }
    }
    return covered;
  }

  private boolean isCommon(PrintPostings postings, String field, long hash) throws IOException {
    if (postings.seek(hash) < least) {
      return false;
    }
    Map<Long, Boolean> answers = known.get(field);
    Boolean answer = answers.get(hash);
    if (answer == null) {
      answer = hasUnits(postings);
      answers.put(hash, answer);
    }
    return answer;
  }

  private boolean hasUnits(PrintPostings postings) throws IOException {
    Set<Long> units = new HashSet<>();
    postings.visit(
        number -> {
          if (units.size() < MIN_COMMON_UNITS) {
            units.add(library.unit(number));
          }
        });
    return units.size() >= MIN_COMMON_UNITS;
  }
}
