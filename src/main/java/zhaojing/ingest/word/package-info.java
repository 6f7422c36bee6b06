/**
 * What a Word file (docx) holds beside its final text: comments, tracked changes, hidden and white
 * words, footnotes, text boxes, and the traces of its making.
 *
 * <p>Traps: a revision id (rsid) names an editing session, and copies of a template share the
 * template's; hidden words are known by the run's own property, not by styles. Files are parsed
 * without DTDs, and what can't be parsed is left to the reader of the text to judge.
 *
 * <p>Read {@link zhaojing.ingest.word.WordFile} first.
 */
package zhaojing.ingest.word;
