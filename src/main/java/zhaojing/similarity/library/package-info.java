/**
 * Texts kept between runs, to compare later ones with: earlier submissions, templates, official
 * documents. A Lucene index in a folder; no other package knows Lucene.
 *
 * <p>Each text is stored whole, with its winnowed fingerprints as terms of its kind (one field a
 * kind, so that a term's document frequency is the frequency among texts of that kind) and the
 * character bigrams of its comparison view for searching. A text's id is made of its kind, its
 * file's hash and its place in the file, so adding it again changes nothing.
 *
 * <p>Traps: one process writes at a time, any number read; a reader sees the library as it was when
 * opened. Nothing here asks the clock. Fingerprints depend on how texts are cleaned and hashed:
 * when either changes, raise {@code LibraryFormat.VERSION}, or old texts would silently match
 * nothing.
 *
 * <p>Read {@link zhaojing.similarity.library.Library} first, then {@link
 * zhaojing.similarity.library.LibraryWriter}.
 */
package zhaojing.similarity.library;
