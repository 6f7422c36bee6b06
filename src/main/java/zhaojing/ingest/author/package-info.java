/**
 * Who wrote a text, by its file's name or by its heading and signature. Precision comes first: an
 * empty answer where a name is not plain.
 *
 * <p>The words live in {@code models/lexicons/surnames.txt} and {@code author-words.yaml}.
 *
 * <p>Trap: many ordinary words begin with a family name (高一, 方案, 马上); a new false name is cured in
 * the word list, not in code.
 *
 * <p>Read {@link zhaojing.ingest.author.AuthorFromName} first.
 */
package zhaojing.ingest.author;
