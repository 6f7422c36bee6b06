package zhaojing.evaluate;

/** Where a figure lies with 95 % when the groups of texts are drawn anew (percentile bootstrap). */
public record Interval(double low, double high) {}
