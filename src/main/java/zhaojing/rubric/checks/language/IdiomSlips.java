package zhaojing.rubric.checks.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhaojing.model.Span;
import zhaojing.rubric.Subject;
import zhaojing.text.Lexicon;
import zhaojing.text.Sounds;
import zhaojing.text.Token;

/**
 * Four-character words with one character exchanged for another that sounds or looks like it.
 * Looked for where the segmenter knows no word, at the edges of its words.
 */
final class IdiomSlips {
  /**
   * @param span in the text as extracted
   */
  record Slip(Span span, String words, String right) {}

  private static final int LENGTH = 4;

  /** Idioms with one character left open, such as 在?难免. */
  private final Map<String, List<String>> byGap = new HashMap<>();

  private final List<String> alikeShapes;
  private final Set<String> variants;

  /**
   * @param alikeShapes groups of characters that are taken for each other
   * @param variants right words that are one character off an idiom
   */
  IdiomSlips(List<String> alikeShapes, List<String> variants) {
    this.alikeShapes = List.copyOf(alikeShapes);
    this.variants = Set.copyOf(variants);
    for (String idiom : Lexicon.words(LENGTH)) {
      for (int gap = 0; gap < LENGTH; gap++) {
        byGap.computeIfAbsent(open(idiom, gap), k -> new ArrayList<>()).add(idiom);
      }
    }
  }

  /** In order of the text. */
  List<Slip> find(Subject subject) {
    List<Slip> slips = new ArrayList<>();
    List<Token> tokens = subject.reading().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      StringBuilder words = new StringBuilder(tokens.get(i).word());
      int last = i;
      while (words.length() < LENGTH && last + 1 < tokens.size()) {
        last++;
        words.append(tokens.get(last).word());
      }
      boolean twoWords =
          last == i + 1
              && tokens.get(i).word().length() == 2
              && Lexicon.frequency(tokens.get(i).word()) > 0
              && Lexicon.frequency(tokens.get(last).word()) > 0;
      if (words.length() == LENGTH && last > i && !twoWords) {
        Span span = tokens.get(i).span().union(tokens.get(last).span());
        right(words.toString()).ifPresent(r -> slips.add(new Slip(span, words.toString(), r)));
      }
    }
    return slips;
  }

  private Optional<String> right(String words) {
    boolean plain = words.chars().allMatch(Character::isIdeographic);
    if (!plain || variants.contains(words) || Lexicon.frequency(words) > 0) {
      return Optional.empty();
    }
    for (int gap = 0; gap < LENGTH; gap++) {
      List<String> idioms = byGap.getOrDefault(open(words, gap), List.of());
      if (idioms.contains(words)) {
        return Optional.empty();
      }
      for (String idiom : idioms) {
        char wrong = words.charAt(gap);
        char meant = idiom.charAt(gap);
        boolean alike =
            Sounds.alike(wrong, meant)
                || alikeShapes.stream()
                    .anyMatch(g -> g.indexOf(wrong) >= 0 && g.indexOf(meant) >= 0);
        boolean plainSlip = Sounds.common(wrong) && "一二三四五六七八九十".indexOf(wrong) < 0;
        if (alike && plainSlip && variants.stream().noneMatch(v -> v.equals("" + wrong + meant))) {
          return Optional.of(idiom);
        }
      }
    }
    return Optional.empty();
  }

  private static String open(String words, int gap) {
    return words.substring(0, gap) + '?' + words.substring(gap + 1);
  }
}
