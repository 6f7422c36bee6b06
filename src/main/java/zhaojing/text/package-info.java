/**
 * From a text as extracted to paragraphs, sentences and tokens that all point back into it.
 *
 * <p>The text itself is never changed. Cleaning happens on a {@link zhaojing.text.View}, a second
 * string with an {@link zhaojing.text.OffsetMap} back; every span that leaves this package is in
 * the coordinates of the text as extracted.
 *
 * <p>Traps: HanLP is only used here, behind {@link zhaojing.text.Segmenter}; its dictionary is
 * global to the JVM, so there is one segmenter per process. A view drops and replaces characters
 * one for one and never inserts any.
 *
 * <p>Read {@link zhaojing.text.TextReader} first.
 */
package zhaojing.text;
