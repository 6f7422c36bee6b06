package zhaojing.rubric.checks.answers;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import zhaojing.model.Genre;
import zhaojing.model.Item;
import zhaojing.model.ItemKind;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.text.Token;

/** {@code models/checks/items.yaml}: what the checks of problems, causes and measures share. */
record ItemWords(
    int leastMeasures,
    double mostOrphanShare,
    double repeatedShare,
    int leastCauseWords,
    int longestRepetition,
    List<String> reasons,
    List<String> mended,
    List<String> overall,
    Set<String> generic) {
  private static final Set<Genre> EXAMINED =
      Set.of(Genre.SELF_EXAMINATION, Genre.PLAN, Genre.LEDGER);

  static ItemWords standard() {
    return Knowledge.read("models/checks/items.yaml", ItemWords.class);
  }

  /** Only such a text has to answer every problem it names. */
  static boolean isExamined(Subject subject) {
    return EXAMINED.contains(subject.submission().genre());
  }

  /**
   * Only where problems and measures stand as lists can one be told to be missing: a narrated
   * self-examination answers an incident in other words.
   */
  static boolean isListed(Subject subject) {
    Genre genre = subject.submission().genre();
    return genre == Genre.PLAN || genre == Genre.LEDGER;
  }

  static List<Item> of(ItemKind kind, Subject subject) {
    return subject.items().stream().filter(i -> i.kind() == kind).toList();
  }

  /** True when one of {@code cues} stands in the item. */
  static boolean has(Item item, List<String> cues) {
    String words = item.quote().text();
    return cues.stream().anyMatch(words::contains);
  }

  /** True when the item names something countable or an incident. */
  static boolean isSpecific(Item item) {
    String words = item.quote().text();
    return words.length() >= 24
        || words.chars().anyMatch(c -> Character.isDigit(c) || "两百千万“".indexOf(c) >= 0);
  }

  /** Its nouns, verbs and adjectives of two characters and more that are not too common. */
  Set<String> content(Item item, Subject subject) {
    Set<String> words = new TreeSet<>();
    for (Token token : subject.reading().tokens(item.span())) {
      boolean content = !token.tag().isEmpty() && "nvaijl".indexOf(token.tag().charAt(0)) >= 0;
      if (content && token.word().length() > 1 && !generic.contains(token.word())) {
        words.add(token.word());
      }
    }
    return words;
  }

  /** True when they share a theme, a content word, or two neighbouring characters of one. */
  boolean touch(Item a, Item b, Subject subject) {
    if (a.themes().stream().anyMatch(b.themes()::contains)) {
      return true;
    }
    String other = b.quote().text();
    for (String word : content(a, subject)) {
      for (int i = 0; i + 2 <= word.length(); i++) {
        if (other.contains(word.substring(i, i + 2))) {
          return true;
        }
      }
    }
    return false;
  }
}
