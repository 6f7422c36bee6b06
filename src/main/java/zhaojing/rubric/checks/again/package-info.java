/**
 * Problems that their author named before, in other words.
 *
 * <p>The earlier texts come from the library and are read like those of the batch; who joins them
 * is the pipeline. Only the substance of two problems is compared (matters, words of content, and
 * how near their meanings are where a network can tell); the same heading over another problem is
 * none.
 *
 * <p>Read {@link zhaojing.rubric.checks.again.OldProblemAgain} first.
 */
package zhaojing.rubric.checks.again;
