package zhaojing.procedure.item;

/**
 * How much each sign tells that one item answers another, and how much is enough.
 *
 * @param words of shared words, rare in the text, 0 to 1
 * @param around how light the words of detailing sentences are beside the item's own, 0 to 1
 * @param concepts of shared concepts
 * @param themes of shared themes
 * @param meaning when their words mean nearly the same, more than most items of the text do
 * @param heading when the heading above the measure speaks of the problem
 * @param order when both lists are equally long and both stand at the same place in theirs
 * @param near when the cause follows the problem in the same paragraph
 * @param through share of what a measure has in common with a cause that goes to the cause's
 *     problems
 * @param ofCause how much a cause weighs beside a problem, for a measure
 * @param alongside when both stand equally far in the lists of all of their kind
 * @param answered taken off when another of the kind answers it already
 * @param others taken off when the problem is that of others
 * @param leastAdvice the sum that advice among opinions needs to answer a criticism
 * @param leastClear the sum that is enough when the next best is below {@code clearBy} of it
 * @param named when a number is named: 针对第一个问题
 * @param ofBest share of the best sum that a further link must reach
 * @param most links of one item
 */
record LinkWeights(
    double words,
    double around,
    double concepts,
    double themes,
    double meaning,
    double heading,
    double order,
    double near,
    double alongside,
    double answered,
    double others,
    double named,
    double through,
    double ofCause,
    double leastCause,
    double leastMeasure,
    double leastAdvice,
    double leastClear,
    double clearBy,
    double ofBest,
    int most) {}
