/**
 * Signs that a line gives about the text it stands in: closing formulae, dates, comments of others,
 * appendices, web noise. Who wrote a text and where a text of a bundle ends both depend on them.
 *
 * <p>The words live in {@code models/lexicons/bundle-signs.yaml}. Trap: a sign is a hint; every one
 * of these lines also stands inside texts.
 *
 * <p>Read {@link zhaojing.ingest.signs.LineSign} first.
 */
package zhaojing.ingest.signs;
