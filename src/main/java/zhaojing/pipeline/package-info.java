/**
 * The only place where stages are joined.
 *
 * <p>Traps: stages don't see each other; what goes between them is a record of {@code model} or of
 * {@code text}.
 *
 * <p>Read {@link zhaojing.pipeline.LabelEvaluation} for measuring the sentence labels.
 */
package zhaojing.pipeline;
