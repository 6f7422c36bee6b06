package zhaojing.ingest;

import java.util.List;
import java.util.Optional;
import zhaojing.model.InputIssue;
import zhaojing.model.Source;
import zhaojing.model.UnitId;

/**
 * A text.
 *
 * @param text as extracted, one paragraph a line, valid UTF-16, never blank
 * @param warnings issues that did not keep it from being read
 */
public record ReceivedText(
    Source source,
    UnitId unit,
    Optional<String> author,
    String name,
    String text,
    List<InputIssue> warnings)
    implements Received {
  public ReceivedText {
    warnings = List.copyOf(warnings);
  }
}
