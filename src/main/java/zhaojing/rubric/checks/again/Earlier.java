package zhaojing.rubric.checks.again;

import zhaojing.rubric.Subject;

/**
 * An earlier text of the same author.
 *
 * @param named what a reader knows it by, in Chinese
 */
public record Earlier(Subject subject, String named) {}
