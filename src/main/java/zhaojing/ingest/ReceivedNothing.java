package zhaojing.ingest;

import java.util.Optional;
import zhaojing.model.InputIssue;
import zhaojing.model.Source;
import zhaojing.model.Status;
import zhaojing.model.UnitId;

/**
 * A file without a readable text. Where it was not even opened, the source's hash is empty.
 *
 * @param status never {@link Status#REVIEWED}
 */
public record ReceivedNothing(
    Source source,
    UnitId unit,
    Optional<String> author,
    String name,
    Status status,
    InputIssue issue)
    implements Received {}
