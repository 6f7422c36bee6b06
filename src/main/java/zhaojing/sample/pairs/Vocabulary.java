package zhaojing.sample.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import zhaojing.model.SubmissionId;
import zhaojing.text.HanlpSegmenter;
import zhaojing.text.TextReader;
import zhaojing.text.Token;

/** Words of essays by their sort, to write in place of others. */
final class Vocabulary {
  private final TextReader reader = new TextReader(new HanlpSegmenter(List.of()));
  private final Map<String, List<String>> bySort = new TreeMap<>();

  /**
   * @param essays words come from here
   */
  Vocabulary(List<Essay> essays) {
    for (Essay essay : essays) {
      for (Token token : tokens(essay.text())) {
        bySort.computeIfAbsent(sort(token), s -> new ArrayList<>()).add(token.word());
      }
    }
  }

  /** The words of a text. */
  List<Token> tokens(String text) {
    return reader.read(new SubmissionId("essay"), text).tokens();
  }

  /** Another word of the same part of speech and length; of the same part of speech; or itself. */
  String other(Token token, SplittableRandom random) {
    List<String> words = bySort.getOrDefault(sort(token), List.of(token.word()));
    return words.get(random.nextInt(words.size()));
  }

  private static String sort(Token token) {
    return token.tag().charAt(0) + "" + Math.min(4, token.word().length());
  }
}
