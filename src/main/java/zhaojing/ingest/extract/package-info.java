/**
 * From a file's bytes to its text: Tika, and nothing of it leaves this package.
 *
 * <p>The format is what the bytes say. Embedded files, macros, scripts and links are not followed;
 * no outside program runs but the one that recognises characters, on pictures and on pages of a pdf
 * that are pictures; what it read is marked in the warnings and the metadata. Plain text is decoded
 * by {@link zhaojing.ingest.charset.TextEncoding} without Tika.
 *
 * <p>Beside Tika: ofd is read by ofdrw, of which only XML parts are unpacked; tables by {@link
 * zhaojing.ingest.table}; the bodies of mails and saved pages by {@link zhaojing.ingest.mail}.
 *
 * <p>Traps: empty paragraphs of Word 97 files are dropped by their parser. Tika lists its parsers
 * through the service loader unless they are named one by one, as here; a module more on the class
 * path must not change what is read. A parser that passes its deadline is interrupted, and stops
 * only when it next hands over text; until then it costs a thread.
 *
 * <p>PDFBox looks for the machine's fonts when a pdf has none of its own and keeps what it found in
 * a file in the user's home; the system property {@code pdfbox.fontcache} names another folder.
 *
 * <p>Read {@link zhaojing.ingest.extract.TextExtractor} first.
 */
package zhaojing.ingest.extract;
