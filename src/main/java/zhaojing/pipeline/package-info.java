/**
 * The only place where the stages are joined; reads like a table of contents.
 *
 * <p>Trap: nothing here decides anything about a text. A rule that seems to belong here belongs in
 * a stage.
 *
 * <p>Read {@link zhaojing.pipeline.ReviewJob} first.
 */
package zhaojing.pipeline;
