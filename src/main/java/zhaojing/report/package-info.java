/**
 * Writes what a run found: files for programs ({@code json}), pages for people ({@code html}) and a
 * ledger for office work ({@code xlsx}). The only input is a {@link zhaojing.model.RunResult}; the
 * same result gives the same bytes.
 *
 * <p>Traps: every text in a result is hostile. Strings pass {@link
 * zhaojing.report.WellFormed#text(String)} before they are encoded, since half a surrogate pair has
 * no UTF-8; the replacement keeps the length, so offsets stay true. This package must not import
 * its sub-packages.
 *
 * <p>Read {@link zhaojing.report.ReportWriter} first, then {@link zhaojing.report.ReportFolder}.
 */
package zhaojing.report;
