package zhaojing.ingest;

import java.util.Optional;
import zhaojing.model.Source;
import zhaojing.model.UnitId;

/** What one input file, archive entry or row of a table came to. */
public sealed interface Received permits ReceivedText, ReceivedNothing {
  Source source();

  UnitId unit();

  /** The writer, when the file's name or the text's head or signature says it plainly. */
  Optional<String> author();

  /** The file's name without its extension. */
  String name();

  /** As in {@link Source#path()}. */
  default String path() {
    return source().path();
  }
}
