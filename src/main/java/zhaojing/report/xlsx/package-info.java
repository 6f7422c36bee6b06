/**
 * {@code ledger.xlsx}: the same run as sheets for office work.
 *
 * <p>Traps: a cell that begins with {@code =} and the like is shown as text and marked so ({@link
 * zhaojing.report.xlsx.CellText}); XML cannot hold most control characters; a cell holds 32,767
 * characters and a sheet 1,048,576 rows. The workbook is packed a second time with fixed dates, so
 * that the same run gives the same bytes ({@link zhaojing.report.xlsx.FixedZip}).
 *
 * <p>Read {@link zhaojing.report.xlsx.XlsxReport} first, then {@link
 * zhaojing.report.xlsx.TextSheet}.
 */
package zhaojing.report.xlsx;
