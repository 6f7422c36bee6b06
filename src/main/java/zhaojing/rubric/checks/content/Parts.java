package zhaojing.rubric.checks.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import zhaojing.model.Span;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Knowledge;

/** The parts of a text as its headings of the first order name them. */
final class Parts {
  /** {@code models/checks/parts.yaml}; its order is the order of trial. */
  record Words(LinkedHashMap<String, List<String>> parts, List<String> titles) {}

  /** What a part of the text holds. */
  enum Kind {
    PROBLEMS,
    CAUSES,
    MEASURES,
    OTHER
  }

  /** From its heading to the next of the same order; the span is in the text as extracted. */
  record Part(Kind kind, String heading, Span span) {}

  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_BARE_HEADING = 16;
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:第?[一二三四五六七八九十]{1,3}(?:[、，,．.：:]|部分)).*");
  private static final Pattern LOWER =
      Pattern.compile("^(?:[（(]|\\d|[①-⑳]|[一二三四五六七八九十]是|其[一二三四]).*");

  private final Words words = Knowledge.read("models/checks/parts.yaml", Words.class);

  /** Parts in order; what stands before the first heading is in none. */
  List<Part> of(Subject subject) {
    List<Span> paragraphs = subject.reading().document().paragraphs();
    List<Part> parts = new ArrayList<>();
    String open = "";
    int from = -1;
    for (int i = 1; i < paragraphs.size(); i++) {
      String line = subject.reading().clean(paragraphs.get(i));
      if (isHeading(line)) {
        if (from >= 0) {
          parts.add(new Part(kind(open), open, new Span(from, paragraphs.get(i).start())));
        }
        open = line;
        from = paragraphs.get(i).start();
      }
    }
    if (from >= 0) {
      int end = subject.reading().document().text().length();
      parts.add(new Part(kind(open), open, new Span(from, end)));
    }
    return parts;
  }

  private boolean isHeading(String line) {
    if (line.length() > LONGEST_HEADING || line.chars().anyMatch(c -> "。！？；".indexOf(c) >= 0)) {
      return false;
    }
    if (words.titles().stream().anyMatch(line::endsWith)) {
      return false;
    }
    boolean bare = line.length() <= LONGEST_BARE_HEADING && !LOWER.matcher(line).matches();
    return NUMBERED.matcher(line).matches() || (bare && kind(line) != Kind.OTHER);
  }

  private Kind kind(String heading) {
    for (Map.Entry<String, List<String>> part : words.parts().entrySet()) {
      if (part.getValue().stream().anyMatch(heading::contains)) {
        return Kind.valueOf(part.getKey().toUpperCase(Locale.ROOT));
      }
    }
    return Kind.OTHER;
  }
}
