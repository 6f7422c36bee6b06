/**
 * Fingerprints of a text by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003).
 *
 * <p>Promise: every run of {@code window + k - 1} characters that two strings share gives them a
 * fingerprint in common.
 *
 * <p>Read {@link zhaojing.similarity.fingerprint.Winnowing} first.
 */
package zhaojing.similarity.fingerprint;
