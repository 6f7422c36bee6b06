/**
 * What a campaign's own procedures ask for beside the reading of texts: a package for each.
 *
 * <p>Read {@link zhaojing.procedure.roster.Roster} first.
 */
package zhaojing.procedure;
