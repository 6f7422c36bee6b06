/**
 * OpenDocument and rtf files without what is no part of the running text: notes, comments and
 * deleted words, which their parsers would put into the middle of sentences.
 *
 * <p>Trap: only {@code content.xml} is rewritten; everything else stays as it was.
 *
 * <p>Read {@link zhaojing.ingest.odf.OdtFile} first.
 */
package zhaojing.ingest.odf;
