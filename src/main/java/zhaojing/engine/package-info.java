/**
 * How a stage's work is spread over threads. Results come back in the order of the inputs, so
 * nothing downstream can tell how many threads there were.
 *
 * <p>Trap: an {@link zhaojing.engine.Engine} does not catch what the work throws; work on bad input
 * returns a value that says so.
 *
 * <p>Read {@link zhaojing.engine.Engine} first.
 */
package zhaojing.engine;
