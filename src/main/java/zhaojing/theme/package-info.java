/**
 * What each sentence does (its move), which themes of the campaign it touches and how it stands to
 * them, and what kind of text the whole is.
 *
 * <p>{@link zhaojing.theme.CueIndex} finds the phrases of all lexicons in one pass, {@code
 * ClueReader} turns them and the context (section, genre, sentence before) into named clues. {@code
 * MoveReader} adds the weights of the rules whose clues are there; {@code MoveModel}, learnt from
 * labelled texts, pools its own judgement (clues, words, their vectors, characters, neighbours)
 * with the rules'. {@code ThemeModel} decides which themes a sentence touches, {@code StanceReader}
 * reads the stance from the move and the scope of negation. All words, weights and tables are YAML
 * under {@code models/}, the learnt weights {@code models/trained/}, made by {@link
 * zhaojing.theme.Training}; the language of cues is told in {@link zhaojing.theme.Cue}.
 *
 * <p>Traps: matching is done on the cleaned view, every span that leaves is in the text as
 * extracted. The evidence of a theme taken over from a heading or the first sentence of an item
 * stands in that heading, outside the sentence it is told of. The worst error here is to invent an
 * admission: a new rule for {@code problem_self} needs its counter-examples first.
 *
 * <p>Read {@link zhaojing.theme.SentenceTagger} first.
 */
package zhaojing.theme;
