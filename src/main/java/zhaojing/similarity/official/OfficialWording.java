package zhaojing.similarity.official;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import zhaojing.text.Comparison;
import zhaojing.text.PhraseTrie;
import zhaojing.text.View;

/** Knows the set phrases and formulae of official language. Immutable. */
public final class OfficialWording {
  /** Shorter phrases are ordinary words. */
  private static final int MIN_PHRASE_CHARS = 6;

  /** Three characters of official language; of so many bits, two may fall together. */
  private static final int TRIGRAM_BITS = 22;

  private static final int TRIGRAM_CHARS = 3;

  private final PhraseTrie<Boolean> trie;
  private final BitSet trigrams = new BitSet(1 << TRIGRAM_BITS);

  public OfficialWording(Collection<String> phrases) {
    Map<String, Boolean> comparable = new TreeMap<>();
    for (String phrase : phrases) {
      String text = Comparison.of(View.of(phrase)).text();
      if (text.length() >= MIN_PHRASE_CHARS) {
        comparable.put(text, true);
      }
      for (int i = 0; i + TRIGRAM_CHARS <= text.length(); i++) {
        trigrams.set(trigram(text, i));
      }
    }
    trie = new PhraseTrie<>(comparable);
  }

  /**
   * The phrases of one file.
   *
   * @throws IOException when it is no YAML with a list {@code phrases}
   */
  public static Set<String> phrases(InputStream yaml) throws IOException {
    JsonNode list = new ObjectMapper(new YAMLFactory()).readTree(yaml).path("phrases");
    if (!list.isArray()) {
      throw new IOException("缺少 phrases 列表");
    }
    Set<String> phrases = new LinkedHashSet<>();
    list.forEach(node -> phrases.add(node.asText()));
    return phrases;
  }

  /**
   * @param comparisonView text of a {@link Comparison} view
   * @return the code units that stand in official wording
   */
  public BitSet covered(String comparisonView) {
    BitSet covered = new BitSet(comparisonView.length());
    trie.find(comparisonView).forEach(hit -> covered.set(hit.span().start(), hit.span().end()));
    return covered;
  }

  /**
   * @param comparisonView text of a {@link Comparison} view
   * @return the code units where three characters begin that stand in some official phrase
   */
  public BitSet formal(String comparisonView) {
    BitSet formal = new BitSet(comparisonView.length());
    for (int i = 0; i + TRIGRAM_CHARS <= comparisonView.length(); i++) {
      formal.set(i, trigrams.get(trigram(comparisonView, i)));
    }
    return formal;
  }

  private static int trigram(String text, int at) {
    int hash = (text.charAt(at) * 31 + text.charAt(at + 1)) * 0x01000193 + text.charAt(at + 2);
    return (hash * 0x9E3779B9) >>> (Integer.SIZE - TRIGRAM_BITS);
  }
}
