/**
 * The command line: parses, calls the pipeline, prints. Nothing else prints.
 *
 * <p>Exit status: 0 the command did its work (unreadable files are part of a review, not failures),
 * 1 it failed, 2 wrong usage or configuration. Messages to people go to stderr; stdout carries only
 * what a script would want, such as the path of the report.
 *
 * <p>Traps: words shown to the user live in {@code messages*.properties}, one key each, in Chinese
 * and English. Only this package knows picocli.
 *
 * <p>Read {@link zhaojing.cli.Main} first.
 */
package zhaojing.cli;
