package zhaojing.ingest.archive;

import java.io.IOException;

/** An entry or archive grew past what was allowed. */
public final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1L;
}
