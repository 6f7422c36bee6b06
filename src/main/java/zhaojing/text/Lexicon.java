package zhaojing.text;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the segmenter's dictionaries know of words. */
public final class Lexicon {
  private static final String SYNONYMS = "data/dictionary/synonym/CoreSynonym.txt";

  private Lexicon() {}

  /**
   * The words of the dictionary of synonyms that have {@code length} Han characters; some
   * thousands.
   */
  public static SortedSet<String> words(int length) {
    SortedSet<String> words = new TreeSet<>();
    try (InputStream in = CoreDictionary.class.getClassLoader().getResourceAsStream(SYNONYMS)) {
      if (in == null) {
        return words;
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        for (String word : line.split("\\s")) {
          if (word.length() == length && word.chars().allMatch(c -> Folding.isHan((char) c))) {
            words.add(word);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(SYNONYMS, e);
    }
    return words;
  }

  /** How often the word stands in the dictionary's corpus, 0 for unknown ones. */
  public static int frequency(String word) {
    return CoreDictionary.getTermFrequency(word);
  }

  /** How often the second word follows the first in the dictionary's corpus. */
  public static int frequency(String first, String second) {
    return CoreBiGramTableDictionary.getBiFrequency(first, second);
  }
}
