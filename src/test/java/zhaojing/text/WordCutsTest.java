package zhaojing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordCutsTest {
  private static final WordCuts CUTS = new WordCuts(new HanlpSegmenter(List.of()));

  @Test
  void nothingIsLostAndWordsStayWhole() {
    String text = "  我去了三趟 民政所，\n\u3000群众说：“好👍”。 ";
    List<String> words = CUTS.of(text);
    assertEquals(text, String.join("", words));
    assertTrue(words.contains("群众"), words.toString());
    assertEquals(List.of(), CUTS.of(""));
  }
}
