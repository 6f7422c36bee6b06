package zhaojing.ingest.extract;

import java.util.Locale;
import org.apache.tika.exception.EncryptedDocumentException;
import zhaojing.ingest.issue.Problem;

/** What a parser's exception means for the reader. */
final class Failures {
  private static final int MAX_CAUSES = 20;

  private Failures() {}

  static Problem problem(Throwable failure) {
    Throwable cause = failure;
    for (int i = 0; cause != null && i < MAX_CAUSES; i++, cause = cause.getCause()) {
      if (cause instanceof EncryptedDocumentException
          || cause instanceof org.apache.poi.EncryptedDocumentException) {
        return Problem.ENCRYPTED;
      }
      if (cause instanceof StackOverflowError) {
        return Problem.PARSER_CRASHED;
      }
      // Tika, POI and the JDK have no types of their own for these.
      String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("element nesting") || message.contains("maximum depth")) {
        return Problem.TOO_NESTED;
      }
      if (message.contains("doctype") || message.contains("entity expansion")) {
        return Problem.UNSAFE_MARKUP;
      }
      if (message.contains("zip bomb")
          || cause instanceof Expansion.TooLargeException
          || cause instanceof OutOfMemoryError) {
        return Problem.SUSPICIOUS_ARCHIVE;
      }
    }
    return Problem.DAMAGED;
  }
}
