/**
 * From folders and archives to received texts: every file and archive entry gives a {@link
 * zhaojing.ingest.Received}, a text or the reason why there is none; a table with a text in each
 * row gives one for each of them, a mail one for its body and one for each attachment.
 *
 * <p>Hostile input is expected. Links are not followed, entry names never become paths on the disk,
 * everything that expands is bounded, and a file that hangs or breaks its parser costs only itself.
 *
 * <p>Traps: {@link zhaojing.ingest.Intake} keeps archives open, so close it after the last read.
 * Paths are made printable and unique for the reports; they do not lead back to the file. Whether a
 * file is a bundle is not decided here, ask {@link zhaojing.ingest.bundle.BundleSplitter}.
 *
 * <p>Read {@link zhaojing.ingest.Intake} first.
 */
package zhaojing.ingest;
