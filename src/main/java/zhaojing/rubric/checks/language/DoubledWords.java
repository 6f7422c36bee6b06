package zhaojing.rubric.checks.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import zhaojing.model.Span;
import zhaojing.rubric.Subject;
import zhaojing.text.Token;

/** A word of two characters and more that stands twice, judged by its part of speech. */
final class DoubledWords {
  /** 一针一针, 不是不是. */
  private static final String DOUBLE_EASILY = "一二两三半每几哪谁不好";

  private static final String MARKS = "，。；：！？、\n";
  private final List<String> tags;
  private final Set<String> right;
  private final String reduplicates;

  /**
   * @param tags beginnings of the tags whose words do not stand twice
   * @param right words of these tags that do
   * @param reduplicates characters before a verb after which it may be doubled
   */
  DoubledWords(List<String> tags, List<String> right, String reduplicates) {
    this.tags = List.copyOf(tags);
    this.right = Set.copyOf(right);
    this.reduplicates = reduplicates;
  }

  /** Spans in the text as extracted. */
  List<Span> find(Subject subject) {
    List<Token> tokens = subject.reading().tokens();
    List<Span> found = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token first = tokens.get(i);
      Token second = tokens.get(i + 1);
      boolean twice =
          first.word().length() > 1
              && Character.isIdeographic(first.word().charAt(0))
              && DOUBLE_EASILY.indexOf(first.word().charAt(0)) < 0
              && first.word().equals(second.word())
              && first.span().end() == second.span().start()
              && !right.contains(first.word());
      boolean thrice =
          i > 0 && tokens.get(i - 1).word().equals(first.word())
              || i + 2 < tokens.size() && tokens.get(i + 2).word().equals(first.word());
      if (twice && !thrice && slip(tokens, i)) {
        found.add(first.span().union(second.span()));
      }
    }
    return found;
  }

  private boolean slip(List<Token> tokens, int i) {
    Token word = tokens.get(i);
    String before = i == 0 ? "" : tokens.get(i - 1).word();
    String after = i + 2 < tokens.size() ? tokens.get(i + 2).word() : "";
    // “同志同志”: somebody calls.
    boolean called = before.endsWith("“") || after.startsWith("，") && before.endsWith("“");
    boolean verb = isVerb(word) || isVerb(tokens.get(i + 1));
    if (!verb) {
      return !called && tags.stream().anyMatch(word.tag()::startsWith);
    }
    boolean afterNoun = i > 0 && (tokens.get(i - 1).tag().startsWith("n") || before.equals("的"));
    boolean object = Set.of("向", "对", "跟").contains(before);
    return (afterNoun || object)
        && !after.startsWith("一下")
        && clause(tokens, i).chars().noneMatch(c -> reduplicates.indexOf(c) >= 0);
  }

  private static boolean isVerb(Token token) {
    return token.tag().startsWith("v") || token.tag().startsWith("a");
  }

  private static String clause(List<Token> tokens, int at) {
    StringBuilder clause = new StringBuilder();
    for (int i = at - 1; i >= 0 && MARKS.indexOf(tokens.get(i).word().charAt(0)) < 0; i--) {
      clause.append(tokens.get(i).word());
    }
    return clause.toString();
  }
}
