/**
 * Bundles: one file with several texts in it, as the web assembles them (第一篇 … 第五篇, and inside a 篇
 * more essays, numbered 心得体会2, 心得体会3 or with titles only) or as a clerk pastes them, one under the
 * other, without any heading.
 *
 * <p>Two readings are joined: {@link zhaojing.ingest.bundle.Headings} knows the headings that count
 * on; {@link zhaojing.ingest.bundle.Seams} adds up the signs of an {@link
 * zhaojing.ingest.bundle.Ending} (closing formula, signature, date, web noise, a rule, a wide gap)
 * and of a {@link zhaojing.ingest.bundle.Beginning} (title, name under it, salutation, opening
 * words, another trade, sections that begin again), and of {@link
 * zhaojing.ingest.bundle.Returning}: what every text of the file has (a mail's head, a name above
 * the title, a comment or a date at its end, a rule, an editor's note), the titles of a table of
 * contents, and another {@link zhaojing.ingest.bundle.Workplace}. The weights were set by hand in
 * sight of {@code corpus/bundles/dev}, {@code dev-hand} and {@code dev-second}.
 *
 * <p>What the rules add up to is one sign among others for {@link zhaojing.ingest.bundle.SeamScan},
 * which reads the {@link zhaojing.ingest.bundle.Evidence} at every sentence and line and weighs it
 * by a logistic model ({@link zhaojing.ingest.bundle.SeamKnowledge}, {@code models/bundles}):
 * wording of first and last sentences, words in common, trades, the writer naming himself. A second
 * reading counts the seams found elsewhere in the file. {@link zhaojing.ingest.bundle.SeamTraining}
 * learns it.
 *
 * <p>Traps: a text's own sections (一、, 第一部分) look like headings too and must never split it; a
 * table of contents names every heading twice; a single 第三篇 only says where the text was taken
 * from; a quoted letter has a salutation and a signature ({@link zhaojing.ingest.bundle.Quoted}); a
 * branch's comment is signed as well. When in doubt a file stays whole. What stands between two
 * texts (preface, web noise) belongs to one of them, so that nothing is lost.
 *
 * <p>Read {@link zhaojing.ingest.bundle.BundleSplitter} first.
 */
package zhaojing.ingest.bundle;
