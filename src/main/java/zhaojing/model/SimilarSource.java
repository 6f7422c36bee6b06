package zhaojing.model;

/**
 * Another text, of the run or of the library, that shares copied passages with the one at hand.
 *
 * @param chars Han characters, letters and digits of the text at hand in passages copied between
 *     the two
 * @param passages how many of them
 * @param cited of them, how many stand in quotation marks or name a source nearby: 是否引证
 */
public record SimilarSource(SubmissionId text, int chars, int passages, int cited) {}
