package zhaojing.similarity.library;

import java.util.Optional;
import zhaojing.model.LibraryKind;

/**
 * A text of the library.
 *
 * @param text as extracted
 */
public record LibraryText(LibraryEntry entry, String text) {
  public LibraryText {
    if (entry.chars() != text.length()) {
      throw new IllegalArgumentException("another length than the entry says");
    }
  }

  /** A text with the id and length that follow from the rest; see {@link LibraryEntry}. */
  public static LibraryText of(
      LibraryKind kind,
      String title,
      Optional<String> author,
      Optional<String> unit,
      String path,
      String sha256,
      String place,
      String added,
      String text) {
    String id = LibraryId.of(kind, sha256, place);
    return new LibraryText(
        new LibraryEntry(id, kind, title, author, unit, path, sha256, place, added, text.length()),
        text);
  }
}
