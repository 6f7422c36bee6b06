package zhaojing.ingest.archive;

import java.io.IOException;

/** An unpacker knows what is wrong. */
final class RefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Trouble trouble;

  RefusedException(Trouble trouble) {
    super(trouble.problem().name());
    this.trouble = trouble;
  }

  Trouble trouble() {
    return trouble;
  }
}
