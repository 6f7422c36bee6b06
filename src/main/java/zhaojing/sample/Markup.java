package zhaojing.sample;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks inside a line for what plain text does not have: {@code ⟦注:…⟧} a note, {@code ⟦删:…⟧} and
 * {@code ⟦增:…⟧} tracked changes, {@code ⟦隐:…⟧} hidden words, {@code ⟦批:…⟧} a comment.
 */
final class Markup {
  private static final Pattern MARKED = Pattern.compile("⟦(.):([^⟧]*)⟧");

  private Markup() {}

  /** {@code line} with every mark replaced by what {@code writer} makes of its kind and words. */
  static String replace(String line, BiFunction<String, String, String> writer) {
    Matcher matcher = MARKED.matcher(line);
    return matcher.replaceAll(m -> Matcher.quoteReplacement(writer.apply(m.group(1), m.group(2))));
  }

  /** As {@link #replace}, with the words between marks written by {@code plain}. */
  static String between(
      String line, UnaryOperator<String> plain, BiFunction<String, String, String> writer) {
    Matcher matcher = MARKED.matcher(line);
    StringBuilder xml = new StringBuilder();
    int from = 0;
    while (matcher.find()) {
      xml.append(from < matcher.start() ? plain.apply(line.substring(from, matcher.start())) : "");
      xml.append(writer.apply(matcher.group(1), matcher.group(2)));
      from = matcher.end();
    }
    return xml.append(from < line.length() ? plain.apply(line.substring(from)) : "").toString();
  }

  /** Notes as circled numbers in the text; their words, numbered, go into {@code notes}. */
  static String noted(String text, List<String> notes) {
    return replace(
        text,
        (kind, words) -> {
          char mark = (char) ('①' + notes.size());
          notes.add(mark + " " + words);
          return Character.toString(mark);
        });
  }

  static boolean isMark(char c) {
    return c >= '①' && c <= '⑳';
  }
}
