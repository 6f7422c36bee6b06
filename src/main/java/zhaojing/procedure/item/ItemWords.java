package zhaojing.procedure.item;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words and weights of {@code models/lexicons/items.yaml}; what each is for stands there. */
record ItemWords(
    Map<Part, List<String>> parts,
    List<String> notParts,
    List<String> leads,
    List<String> thoughts,
    List<String> continues,
    List<String> claims,
    List<String> slogans,
    List<String> actions,
    Map<LedgerField, List<String>> ledger,
    List<String> verifiers,
    List<String> carriers,
    List<String> checks,
    List<String> statuses,
    Map<String, List<String>> concepts,
    Set<String> generic,
    List<String> allProblems,
    LinkWeights links) {
  private static final String FILE = "models/lexicons/items.yaml";

  /** The words that come with the program. Throws UncheckedIOException naming a fault's place. */
  static ItemWords builtIn() {
    try (InputStream in = ItemWords.class.getClassLoader().getResourceAsStream(FILE)) {
      if (in == null) {
        throw new FileNotFoundException(FILE);
      }
      return YAMLMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build()
          .readValue(in, ItemWords.class);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + ": " + e.getMessage(), e);
    }
  }

  /** True when one of {@code cues} stands in {@code words}. */
  static boolean in(String words, Collection<String> cues) {
    for (String cue : cues) {
      if (words.contains(cue)) {
        return true;
      }
    }
    return false;
  }

  /** True when {@code words} begin with one of {@code cues}. */
  static boolean startsWith(String words, Collection<String> cues) {
    for (String cue : cues) {
      if (words.startsWith(cue)) {
        return true;
      }
    }
    return false;
  }
}
