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

  private final PhraseTrie<Boolean> trie;

  public OfficialWording(Collection<String> phrases) {
    Map<String, Boolean> comparable = new TreeMap<>();
    for (String phrase : phrases) {
      String text = Comparison.of(View.of(phrase)).text();
      if (text.length() >= MIN_PHRASE_CHARS) {
        comparable.put(text, true);
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
}
