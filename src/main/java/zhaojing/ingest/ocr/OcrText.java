package zhaojing.ingest.ocr;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What recognition made of one file.
 *
 * @param engine as in {@link OcrEngine#name()}
 * @param pages text by page number from 1; lines ended by {@code \n}. A page on which nothing was
 *     found is not among them
 * @param confidence the engine's own, from 0 to 1, averaged over characters; 0 without any
 * @param unread pages that were given up: past a limit, or the engine failed
 */
public record OcrText(
    String engine, SortedMap<Integer, String> pages, double confidence, int unread) {
  public OcrText {
    pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
  }

  /** The text of all pages. */
  public String text() {
    return String.join("", pages.values());
  }

  /** In per cent, rounded. */
  public int percent() {
    return (int) Math.round(100 * confidence);
  }
}
