package zhaojing.similarity.paraphrase;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.Document;
import zhaojing.model.Span;

/** Films, books and documents that a passage, or what leads to it, names as its source. */
final class NamedSource {
  private static final Pattern TITLE = Pattern.compile("《([^《》\\n]{1,40})》");

  /** A source is named so far before what is told of it. */
  private static final int BEFORE_CHARS = 200;

  private NamedSource() {}

  /** Whether both passages go back to one work: two who saw one film tell one story. */
  static boolean isShared(Document left, Span inLeft, Document right, Span inRight) {
    Set<String> both = titles(left.text(), inLeft);
    both.retainAll(titles(right.text(), inRight));
    return !both.isEmpty();
  }

  private static Set<String> titles(String text, Span passage) {
    Set<String> titles = new TreeSet<>();
    Matcher title =
        TITLE.matcher(text.substring(Math.max(0, passage.start() - BEFORE_CHARS), passage.end()));
    while (title.find()) {
      titles.add(title.group(1));
    }
    return titles;
  }
}
