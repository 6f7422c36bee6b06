/**
 * Immutable records that every other package speaks in; only the JDK is used here.
 *
 * <p>Traps: a {@link zhaojing.model.Span} always counts UTF-16 code units of the text <em>as
 * extracted</em> ({@link zhaojing.model.Document#text()}), never of a cleaned view. A {@link
 * zhaojing.model.Quote} is made only by {@link zhaojing.model.Document#quote(Span)}, so its words
 * always stand in the text.
 *
 * <p>Read {@link zhaojing.model.Submission} first, then {@link zhaojing.model.Finding}.
 */
package zhaojing.model;
