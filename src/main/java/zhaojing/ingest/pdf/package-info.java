/**
 * The order in which a printed page is to be read, where the order of its drawing is another: two
 * columns side by side, notes at the foot of the page.
 *
 * <p>Columns are told by a gutter: one gap at the same place in most lines, with whole lines of
 * words on both sides and no ruled table around. A line across both columns, as a title, ends the
 * columns above it. Notes are lines in smaller type at the foot of the page that begin with a mark;
 * they are left out and counted, as those of Word files are.
 *
 * <p>Traps: coordinates are PDFBox's, in points from the upper left corner, and only hold for pages
 * that are not turned; turned pages are left alone. Columns whose lines stand at different heights
 * are seen only if some of them stand level, but then they are seldom drawn line by line.
 *
 * <p>Read {@link zhaojing.ingest.pdf.PrintedPages} first.
 */
package zhaojing.ingest.pdf;
