package zhaojing.model;

/**
 * One point of advice to the writer, in Chinese and about the text.
 *
 * @param about the contract's word of a criterion or the id of a check it comes from
 * @param point what is missing
 * @param place where
 * @param satisfied what would satisfy it, no ready-made sentence
 */
public record Advice(String about, String point, Quote place, String satisfied) {}
