package zhaojing.similarity.library;

import zhaojing.model.LibraryKind;
import zhaojing.similarity.fingerprint.Winnowing;

/** Names and numbers that a library's files depend on. */
final class LibraryFormat {
  /** Of fields, fingerprints and cleaning together; stands in every commit. */
  static final String VERSION = "1";

  static final String VERSION_KEY = "zhaojing.library";

  /** As in the search within a batch: every shared run of 15 characters is seen. */
  static final Winnowing SHORT = new Winnowing(8, 8);

  /** Every shared run of 39 characters is seen, however many texts share it. */
  static final Winnowing LONG = new Winnowing(24, 16);

  static final String ID = "id";
  static final String KIND = "kind";
  static final String TITLE = "title";
  static final String AUTHOR = "author";
  static final String UNIT = "unit";
  static final String PATH = "path";
  static final String SHA256 = "sha256";
  static final String PLACE = "place";
  static final String ADDED = "added";
  static final String CHARS = "chars";
  static final String TEXT = "text";

  /** Character bigrams of the comparison view, with positions. */
  static final String BIGRAMS = "bigrams";

  private LibraryFormat() {}

  /** Field of the short fingerprints of one kind. */
  static String shortPrints(LibraryKind kind) {
    return "short." + kind.id();
  }

  /** Field of the long fingerprints of one kind. */
  static String longPrints(LibraryKind kind) {
    return "long." + kind.id();
  }
}
