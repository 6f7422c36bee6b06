/**
 * From pictures of pages to their text: character recognition. Where no engine runs, nothing here
 * fails; there is then no {@link zhaojing.ingest.ocr.OcrReader}.
 *
 * <p>A page becomes grey levels, is turned upright and set straight, then goes to an {@link
 * zhaojing.ingest.ocr.OcrEngine}. {@link zhaojing.ingest.ocr.BuiltInEngine} comes with the program:
 * one network finds the lines, another reads them. {@link zhaojing.ingest.ocr.Tesseract} is a
 * program the machine may have; it gets the picture on its standard input. Nothing is sent
 * anywhere; the only files written are onnxruntime's own libraries, into the folder for temporary
 * files, which for a child process is swept when it ends. {@link zhaojing.ingest.ocr.OcrChoice}
 * picks one.
 *
 * <p>Traps: confidence is the engine's own opinion, not an error rate. Recognised text depends on
 * the engine's version and on its language data, so both stand in the engine's name. The networks
 * answer the same on one machine; another processor may round otherwise. Their memory is not
 * Java's: some 400 MB beside the heap. Tesseract parts Chinese into words by spaces that nobody
 * printed; {@link zhaojing.ingest.ocr.PageText} takes them out again. Its own threads are limited
 * to one, since several files are read at once.
 *
 * <p>Read {@link zhaojing.ingest.ocr.OcrReader} first.
 */
package zhaojing.ingest.ocr;
