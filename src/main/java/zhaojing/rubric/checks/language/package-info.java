/**
 * Checks of wording: half-width punctuation, doubled characters, common typing errors, official
 * formulae with a part wrong, missing or twice.
 *
 * <p>Traps: many odd-looking sequences are right (目的的, 为了了解, 人们法院 never). Every pattern has its
 * exceptions as data; when in doubt there is no finding. Spans are in the cleaned view until a
 * quote is made.
 *
 * <p>Read {@link zhaojing.rubric.checks.language.Typo} first.
 */
package zhaojing.rubric.checks.language;
