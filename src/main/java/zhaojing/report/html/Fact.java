package zhaojing.report.html;

/** A line of a list of facts. */
public record Fact(String label, String value) {}
