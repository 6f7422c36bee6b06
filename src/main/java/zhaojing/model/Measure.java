package zhaojing.model;

/**
 * A counted figure with the limit it was held against.
 *
 * @param measure what was counted, as shown to readers, with its unit
 */
public record Measure(String measure, double value, double limit) implements Evidence {}
