package zhaojing.ingest.archive;

import zhaojing.ingest.issue.Problem;

/**
 * What is wrong with an archive.
 *
 * @param detail for the message's place, or empty
 */
public record Trouble(Problem problem, String detail) {}
