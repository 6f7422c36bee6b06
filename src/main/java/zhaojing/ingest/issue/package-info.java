/**
 * Everything that can be wrong with an input, in the secretary's words.
 *
 * <p>Trap: the codes stand in the output contract; add, never rename.
 *
 * <p>Read {@link zhaojing.ingest.issue.Problem} first.
 */
package zhaojing.ingest.issue;
