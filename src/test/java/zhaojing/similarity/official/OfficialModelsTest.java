package zhaojing.similarity.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhaojing.text.Comparison;
import zhaojing.text.View;

class OfficialModelsTest {
  private static Map<String, List<Path>> phrases() throws IOException {
    Map<String, List<Path>> where = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("models", "official"))) {
      for (Path file : files.sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          for (String phrase : OfficialWording.phrases(in)) {
            String key = Comparison.of(View.of(phrase)).text();
            where.computeIfAbsent(key, k -> new ArrayList<>()).add(file);
          }
        }
      }
    }
    return where;
  }

  @Test
  void noPhraseStandsTwiceAndNoneIsAWordOrAParagraph() throws IOException {
    Map<String, List<Path>> phrases = phrases();
    assertTrue(phrases.size() > 700, "phrases: " + phrases.size());
    phrases.forEach((phrase, files) -> assertEquals(1, files.size(), phrase + files));
    phrases.keySet().forEach(p -> assertTrue(p.length() >= 6 && p.length() <= 60, p));
  }

  @Test
  void formulaeAreCoveredAndAPersonsOwnWordsAreNot() throws IOException {
    Set<String> all = new LinkedHashSet<>(phrases().keySet());
    OfficialWording wording = new OfficialWording(all);
    String formula = Comparison.of(View.of("照镜子、正衣冠、洗洗澡、治治病")).text();
    assertEquals(formula.length(), wording.covered(formula).cardinality());
    String own = Comparison.of(View.of("那天下着雨，我嫌路远，把棉被放在村部就回了。")).text();
    assertEquals(0, wording.covered(own).cardinality());
  }
}
