package zhaojing.similarity.library;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Lucene tells about the Java it runs on through the JDK's log, which prints to stderr. */
final class LuceneLog {
  /** Kept, for the JDK forgets loggers nobody holds. */
  private static final Logger LOGGER = Logger.getLogger("org.apache.lucene");

  private LuceneLog() {}

  static void quiet() {
    LOGGER.setLevel(Level.SEVERE);
  }
}
