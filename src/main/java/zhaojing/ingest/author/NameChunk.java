package zhaojing.ingest.author;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A run of Han characters between separators, for example {@code 化验室罗春燕}. */
record NameChunk(String text) {
  private static final AuthorWords WORDS = AuthorWords.SHIPPED;

  /** Words after a name that introduce what it did: {@code 王五在…会上的讲话}. */
  private static final List<String> OPENERS = List.of("在", "关于");

  /** The chunk, if it is a name and nothing else. */
  Optional<String> alone() {
    return Optional.of(text).filter(PersonName::is);
  }

  /** The one name glued to a unit or office before it, or to a kind of text after it. */
  Optional<String> glued() {
    TreeSet<String> names = new TreeSet<>();
    String head = withoutKind(text);
    if (head.length() < text.length()) {
      add(head, names);
    }
    for (String title : WORDS.titles()) {
      beforeTitle(title).ifPresent(names::add);
    }
    for (int start = 1; start < head.length(); start++) {
      if (endsUnitOrTitle(head.substring(0, start))) {
        add(withoutKind(head.substring(start)), names);
      }
    }
    return names.size() == 1 ? Optional.of(names.first()) : Optional.empty();
  }

  /** {@code 董志远校长在…}: the name, the title, and what the person did. */
  private Optional<String> beforeTitle(String title) {
    int at = text.indexOf(title);
    if (at < 2) {
      return Optional.empty();
    }
    String rest = text.substring(at + title.length());
    return OPENERS.stream().anyMatch(rest::startsWith)
        ? Optional.of(text.substring(0, at)).filter(PersonName::is)
        : Optional.empty();
  }

  private static void add(String candidate, TreeSet<String> names) {
    if (PersonName.is(candidate)) {
      names.add(candidate);
    }
  }

  /** Whether {@code word} ends like a unit or is an office. */
  static boolean isUnitOrTitle(String word) {
    return WORDS.unitEndings().stream().anyMatch(word::endsWith)
        || WORDS.titles().stream().anyMatch(word::endsWith);
  }

  private static boolean endsUnitOrTitle(String prefix) {
    return isUnitOrTitle(prefix)
        || WORDS.after().stream().anyMatch(w -> !w.equals("的") && prefix.endsWith(w));
  }

  /** Without the words at its end that name the kind of text or an office, however many. */
  private static String withoutKind(String chunk) {
    String rest = chunk;
    for (boolean again = true; again; ) {
      again = false;
      for (List<String> words : List.of(WORDS.after(), WORDS.titles())) {
        for (String word : words) {
          if (rest.length() > word.length() && rest.endsWith(word)) {
            rest = rest.substring(0, rest.length() - word.length());
            again = true;
          }
        }
      }
    }
    return rest;
  }
}
