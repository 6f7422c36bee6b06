package zhaojing.sample.pairs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the sets are made of.
 *
 * @param sets by name
 * @param sources of a set's essays that stand in the folder as they are
 * @param longCopies of each kind, of about {@value Essay#LONG_CHARS} characters
 * @param shortCopies of each kind, of about {@value Essay#SHORT_CHARS} characters
 * @param paragraphs texts with one or two pasted paragraphs
 * @param patchworks texts with pieces of three sources
 * @param interleaved texts with the sentences of two sources in turn
 * @param massParagraphs people who paste the same two paragraphs
 * @param outlines texts under the same headings
 * @param formulaTexts texts with the same formulae
 * @param headings of the outline
 */
record PairsPlan(
    Map<String, Set> sets,
    int sources,
    int longCopies,
    int shortCopies,
    int paragraphs,
    int patchworks,
    int interleaved,
    int massParagraphs,
    int outlines,
    int formulaTexts,
    List<String> headings) {

  /**
   * One set.
   *
   * @param formulae that everybody writes
   * @param essays files in the corpus
   */
  record Set(long seed, List<String> formulae, List<String> essays) {}

  static PairsPlan read(Path file) throws IOException {
    return new ObjectMapper(new YAMLFactory()).readValue(file.toFile(), PairsPlan.class);
  }
}
