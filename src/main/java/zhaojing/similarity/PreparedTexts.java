package zhaojing.similarity;

import java.util.LinkedHashMap;
import java.util.Map;
import zhaojing.similarity.library.Library;
import zhaojing.similarity.library.LibraryText;

/** Library texts ready for comparison; those used last are kept. Safe for many threads. */
public final class PreparedTexts {
  /** About 40 KB each. */
  private static final int MAX_KEPT = 2_000;

  /** Makes one text ready. Pure. */
  @FunctionalInterface
  public interface Preparation {
    ComparedText of(LibraryText text);
  }

  private final Library library;
  private final Preparation preparation;

  private final Map<String, LibraryRight> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LibraryRight> eldest) {
          return size() > MAX_KEPT;
        }
      };

  PreparedTexts(Library library, Preparation preparation) {
    this.library = library;
    this.preparation = preparation;
  }

  LibraryRight get(String id) {
    synchronized (kept) {
      LibraryRight right = kept.get(id);
      if (right != null) {
        return right;
      }
    }
    LibraryText text = library.text(id).orElseThrow();
    LibraryRight right = new LibraryRight(text.entry(), preparation.of(text));
    synchronized (kept) {
      kept.put(id, right);
    }
    return right;
  }
}
