/**
 * Bundles: one file with several texts in it, as the web assembles them (第一篇 … 第五篇, and inside a 篇
 * more essays, numbered 心得体会2, 心得体会3).
 *
 * <p>Traps: a text's own sections (一、, 第一部分) look like headings too and must never split it; a
 * table of contents names every heading twice; a single 第三篇 only says where the text was taken
 * from. When in doubt a file stays whole.
 *
 * <p>Read {@link zhaojing.ingest.bundle.BundleSplitter} first.
 */
package zhaojing.ingest.bundle;
