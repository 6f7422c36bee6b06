package zhaojing.rubric.checks.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhaojing.rubric.Subject;
import zhaojing.text.Lexicon;
import zhaojing.text.Sounds;
import zhaojing.text.Token;

/**
 * Common words of two characters with one of them exchanged for another of the same sound, where
 * the segmenter finds two single characters that never stand together otherwise.
 */
final class WordSlips {
  private static final String NEVER_WRONG = "的地得了着过是和之不没一二三四五六七八九十个里以在有也而就都还又第年月日";
  private final Map<String, List<String>> byGap = new HashMap<>();
  private final Set<String> right;

  /**
   * @param words that stand in many texts
   * @param right pairs that are no slips
   */
  WordSlips(List<String> words, List<String> right) {
    this.right = Set.copyOf(right);
    for (String word : words) {
      byGap.computeIfAbsent("?" + word.charAt(1), k -> new ArrayList<>()).add(word);
      byGap.computeIfAbsent(word.charAt(0) + "?", k -> new ArrayList<>()).add(word);
    }
  }

  /** In order of the text. */
  List<IdiomSlips.Slip> find(Subject subject) {
    List<IdiomSlips.Slip> slips = new ArrayList<>();
    List<Token> tokens = subject.reading().tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token first = tokens.get(i);
      Token second = tokens.get(i + 1);
      String words = first.word() + second.word();
      boolean single = first.word().length() == 1 && second.word().length() == 1;
      boolean numeralBefore = i > 0 && tokens.get(i - 1).tag().startsWith("m");
      if (single && first.span().end() == second.span().start() && !numeralBefore) {
        meant(words)
            .ifPresent(
                m -> slips.add(new IdiomSlips.Slip(first.span().union(second.span()), words, m)));
      }
    }
    return slips;
  }

  private Optional<String> meant(String words) {
    for (int gap = 0; gap < 2; gap++) {
      char wrong = words.charAt(gap);
      String open = gap == 0 ? "?" + words.charAt(1) : words.charAt(0) + "?";
      for (String word : byGap.getOrDefault(open, List.of())) {
        boolean slip =
            wrong != word.charAt(gap)
                && NEVER_WRONG.indexOf(wrong) < 0
                && words.charAt(0) != '不'
                && Sounds.same(wrong, word.charAt(gap))
                && Sounds.common(wrong)
                && !right.contains(words)
                && Lexicon.frequency(words) == 0
                && Lexicon.frequency(words.substring(0, 1), words.substring(1)) == 0;
        if (slip) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }
}
