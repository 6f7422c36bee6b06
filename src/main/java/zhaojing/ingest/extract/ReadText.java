package zhaojing.ingest.extract;

import zhaojing.model.Metadata;

/**
 * What a reader of one format found.
 *
 * @param text not yet cleaned
 * @param cut whether more would have followed
 */
record ReadText(String text, boolean cut, Metadata metadata) {
  /** {@code text} up to {@code maxChars}. */
  static ReadText of(String text, int maxChars, Metadata metadata) {
    boolean cut = text.length() > maxChars;
    return new ReadText(cut ? text.substring(0, maxChars) : text, cut, metadata);
  }
}
