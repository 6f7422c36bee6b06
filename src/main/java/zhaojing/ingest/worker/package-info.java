/**
 * Parsers in processes of their own: a file that hangs its parser, overflows its stack, eats its
 * memory or brings it down costs that file and nothing else.
 *
 * <p>A child is the same Java with the same class path and a small heap. It reads one file at a
 * time from its standard input and answers on its standard output, as told in {@link
 * zhaojing.ingest.worker.Wire}; what libraries print goes nowhere. It is kept for the next file and
 * killed when a file takes too long or its answer makes no sense. A child that died is replaced,
 * and the file is tried once more in the fresh one, so that the outcome does not hang on what the
 * dead one had read before.
 *
 * <p>Only plain text is decoded in the parent. Measured in CPU seconds over 300 synthetic files of
 * 1,800 characters, warm: a child reads docx, doc, odt and pdf as fast as the parent would (within
 * the noise of 10 to 30 %), html at 0.9, rtf at 0.6 and txt at 0.8 of it. Its first file costs a
 * start of about one second. Since the start is paid anyway, no parsed format is worth the risk.
 *
 * <p>What a parser's answer names as an unread picture goes to a child of another kind, {@link
 * zhaojing.ingest.worker.RecogniserProcess}, with minutes instead of seconds and with native code
 * that could bring it down; the parser's answer is kept for that case.
 *
 * <p>Traps: whatever the answer carries must survive JSON, see {@code Wire}. A child has its own
 * folder for temporary files, deleted with it, for a killed parser can't tidy up. It ends by itself
 * when its input ends, also in the middle of a file, so that none outlives its parent. Its stack
 * and heap are not the parent's: what fails in one may pass in the other.
 *
 * <p>Read {@link zhaojing.ingest.worker.ForkedExtractor} first.
 */
package zhaojing.ingest.worker;
