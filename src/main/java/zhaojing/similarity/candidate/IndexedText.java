package zhaojing.similarity.candidate;

import java.util.BitSet;

/**
 * A text to index.
 *
 * @param view its comparison view
 * @param official code units of the view that stand in official wording
 * @param formal where three characters begin that stand in some official phrase
 */
public record IndexedText(String view, BitSet official, BitSet formal) {}
