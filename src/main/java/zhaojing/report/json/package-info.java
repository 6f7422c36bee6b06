/**
 * The files other programs read: {@code run.json}, {@code text/} and {@code data/*.jsonl}, under
 * the output contract, version 1. One class per file.
 *
 * <p>Traps: names here are a promise; fields may be added, never renamed or dropped. Values that
 * the contract calls "or null" are written as null, other absent values are left out. Inputs
 * without a readable text have a line in {@code submissions.jsonl} and no file in {@code text/}.
 *
 * <p>Read {@link zhaojing.report.json.JsonReport} first.
 */
package zhaojing.report.json;
