package zhaojing.model;

/** What a judgement rests on: words of the text, or a figure counted in it. */
public sealed interface Evidence permits Quote, Measure {}
