/**
 * Pages for people: {@code index.html}, one page for every text, one for every pair that shares a
 * copied passage. Each page stands alone: styles, script and data are inside it, nothing is
 * fetched, and its Content-Security-Policy admits only the very style and script it was written
 * with.
 *
 * <p>Traps: templates escape everything by themselves; no template may switch that off (a test
 * reads them for it). What must not be escaped, the page's own style, script and row data, is made
 * in {@link zhaojing.report.html.Shell} and {@link zhaojing.report.html.RowData} only. Styles
 * cannot stand in {@code style="…"} attributes, the policy forbids it: use classes, and SVG for
 * bars. Highlights may overlap in any way: {@link zhaojing.report.html.Segments} cuts the text at
 * every boundary, so elements never cross. Records that a template reads must be public.
 *
 * <p>Read {@link zhaojing.report.html.HtmlReport} first, then {@link
 * zhaojing.report.html.SubmissionPage}.
 */
package zhaojing.report.html;
