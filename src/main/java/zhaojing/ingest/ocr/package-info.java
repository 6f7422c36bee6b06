/**
 * From pictures of pages to their text: character recognition by a program that the machine may or
 * may not have. Without one, nothing here fails; there is then no {@link
 * zhaojing.ingest.ocr.OcrReader}.
 *
 * <p>A page becomes grey levels, is turned upright, set straight and brought to a good size, then
 * goes to an {@link zhaojing.ingest.ocr.OcrEngine}. The engine at hand is {@link
 * zhaojing.ingest.ocr.Tesseract}, a process that gets the picture on its standard input; no file is
 * written and nothing is sent anywhere. Another engine needs only the interface.
 *
 * <p>Traps: confidence is the engine's own opinion, not an error rate. Recognised text depends on
 * the engine's version and on its language data, so both stand in the engine's name. Tesseract
 * parts Chinese into words by spaces that nobody printed; {@link zhaojing.ingest.ocr.PageText}
 * takes them out again. Its own threads are limited to one, since several files are read at once.
 *
 * <p>Read {@link zhaojing.ingest.ocr.OcrReader} first.
 */
package zhaojing.ingest.ocr;
