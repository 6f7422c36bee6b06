package zhaojing.procedure.item;

/**
 * What the part of a text is about in which a line stands, in order of precedence: a heading on the
 * causes of problems is about causes.
 */
enum Part {
  /** How the measures are made sure of: its measures answer nothing in particular. */
  GUARDS,
  /** Overall demands: nothing in it is a measure. */
  AIMS,
  COMMITMENTS,
  OPINIONS,
  CAUSES,
  MEASURES,
  DOINGS,
  PROBLEMS,
  NONE
}
