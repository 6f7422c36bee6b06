/**
 * Who has to hand in a text, and who has not.
 *
 * <p>Trap: the names of units on a roster and those of folders are seldom the same ("清溪镇党委" and
 * "01清溪镇"), and two people may share a name. A name that the roster holds once is found in any
 * unit; one that it holds several times needs the unit as well.
 *
 * <p>Read {@link zhaojing.procedure.roster.Roster} first.
 */
package zhaojing.procedure.roster;
