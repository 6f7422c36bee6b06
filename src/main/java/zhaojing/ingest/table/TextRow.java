package zhaojing.ingest.table;

import java.util.Optional;

/**
 * One text of a table.
 *
 * @param place after the file's path: {@code #第3行}, or {@code #表名·第3行} when several sheets hold
 *     texts
 * @param text may be blank: then a writer handed in nothing
 */
public record TextRow(
    String place,
    Optional<String> author,
    Optional<String> unit,
    Optional<String> title,
    String text) {}
