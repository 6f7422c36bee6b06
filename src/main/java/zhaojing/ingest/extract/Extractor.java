package zhaojing.ingest.extract;

/** Whoever reads texts out of files. Thread-safe. */
@FunctionalInterface
public interface Extractor {
  /**
   * The text of one file, or why there is none. Never throws for what the bytes hold.
   *
   * @param path named in issues; its extension is compared with the bytes
   */
  Extraction extract(String path, byte[] bytes);
}
