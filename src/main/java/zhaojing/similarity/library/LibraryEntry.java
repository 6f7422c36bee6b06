package zhaojing.similarity.library;

import java.util.Optional;
import zhaojing.model.LibraryKind;

/**
 * What is known of a text in the library.
 *
 * @param id names it for good, in every library; see {@link LibraryId}
 * @param unit empty when unknown
 * @param path of the file, relative to the input it was added from
 * @param sha256 of the file's bytes, lower-case hex
 * @param place inside the file when that holds several texts, otherwise empty
 * @param added ISO 8601 date, as the caller says
 * @param chars length of the text in UTF-16 code units
 */
public record LibraryEntry(
    String id,
    LibraryKind kind,
    String title,
    Optional<String> author,
    Optional<String> unit,
    String path,
    String sha256,
    String place,
    String added,
    int chars) {
  public LibraryEntry {
    if (!added.matches("\\d{4}-\\d{2}-\\d{2}")) {
      throw new IllegalArgumentException("not a date: " + added);
    }
    if (!id.equals(LibraryId.of(kind, sha256, place))) {
      throw new IllegalArgumentException("not the id of this text: " + id);
    }
  }
}
