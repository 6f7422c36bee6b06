package zhaojing.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;

/** The usual words of the language: those of HanLP's thesaurus that its dictionary counts often. */
public final class Vocabulary {
  private static final String THESAURUS = "data/dictionary/synonym/CoreSynonym.txt";

  private Vocabulary() {}

  /**
   * @param times how often the dictionary's corpus has a word at least
   * @return sorted
   */
  public static List<String> common(int times) {
    TreeSet<String> words = new TreeSet<>();
    try (InputStream file = HanLP.class.getClassLoader().getResourceAsStream(THESAURUS);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.strip().split(" ");
        for (int i = 1; i < parts.length; i++) {
          CoreDictionary.Attribute known = CoreDictionary.get(parts[i]);
          if (known != null && known.totalFrequency >= times) {
            words.add(parts[i]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(words);
  }
}
