package zhaojing.model;

/**
 * A text in a family.
 *
 * @param copiedShare share of its characters that stand in passages shared with other members, 0 to
 *     1
 */
public record Member(SubmissionId submission, double copiedShare) {}
