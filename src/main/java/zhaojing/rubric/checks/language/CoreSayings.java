package zhaojing.rubric.checks.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.Span;
import zhaojing.text.PhraseTrie;

/**
 * Sayings everybody knows by heart, with one character more, fewer or other. Either the first or
 * the last third of such a saying is intact and shows where to look.
 */
final class CoreSayings {
  /**
   * @param atStart whether the anchor is the saying's beginning rather than its end
   */
  private record Anchor(String saying, boolean atStart) {}

  private static final int LEAST_CHARS = 6;
  private final PhraseTrie<List<Anchor>> anchors;
  private final PhraseTrie<String> variants;

  CoreSayings(List<List<String>> sayings) {
    Map<String, List<Anchor>> byWords = new TreeMap<>();
    Map<String, String> all = new TreeMap<>();
    for (List<String> forms : sayings) {
      for (String form : forms) {
        all.put(form, form);
        int half = form.length() / 2;
        if (form.length() >= LEAST_CHARS) {
          byWords
              .computeIfAbsent(form.substring(0, half), k -> new ArrayList<>())
              .add(new Anchor(form, true));
          byWords
              .computeIfAbsent(form.substring(half), k -> new ArrayList<>())
              .add(new Anchor(form, false));
        }
      }
    }
    anchors = new PhraseTrie<>(byWords);
    variants = new PhraseTrie<>(all);
  }

  /** Spans in the cleaned view, one for each place. */
  List<GarbledFormula.Garbled> find(String view) {
    List<Span> right = variants.find(view).stream().map(PhraseTrie.Hit::span).toList();
    List<GarbledFormula.Garbled> found = new ArrayList<>();
    for (PhraseTrie.Hit<List<Anchor>> hit : anchors.find(view)) {
      for (Anchor anchor : hit.value()) {
        for (int more = -1; more <= 1; more++) {
          int length = anchor.saying().length() + more;
          int start = anchor.atStart() ? hit.span().start() : hit.span().end() - length;
          if (start < 0 || start + length > view.length()) {
            continue;
          }
          Span span = new Span(start, start + length);
          String words = view.substring(start, start + length);
          boolean other =
              right.stream().noneMatch(r -> r.overlaps(span))
                  && found.stream().noneMatch(g -> g.span().overlaps(span));
          int end = start + length;
          boolean atEnd = end == view.length() || !Character.isIdeographic(view.charAt(end));
          if (other && oneEditInside(words, anchor.saying(), atEnd)) {
            found.add(
                new GarbledFormula.Garbled(span, "“" + words + "”应为“" + anchor.saying() + "”"));
          }
        }
      }
    }
    return found;
  }

  /** One character exchanged, left out or put in, not the first; the last only before a mark. */
  private static boolean oneEditInside(String words, String saying, boolean atEnd) {
    int head = 0;
    int shorter = Math.min(words.length(), saying.length());
    while (head < shorter && words.charAt(head) == saying.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && words.charAt(words.length() - 1 - tail) == saying.charAt(saying.length() - 1 - tail)) {
      tail++;
    }
    int changed = Math.max(words.length(), saying.length()) - head - tail;
    boolean letters =
        (words + saying)
                .substring(0, words.length())
                .codePoints()
                .filter(Character::isIdeographic)
                .count()
            >= words.length() - 2;
    boolean inside =
        tail > 0 || (atEnd && words.length() == saying.length() && head >= LEAST_CHARS);
    return changed == 1 && head > 0 && inside && letters && !punctuationOnly(words, saying, head);
  }

  /** 、 for ， is no slip. */
  private static boolean punctuationOnly(String words, String saying, int head) {
    boolean markInWords = head < words.length() && !Character.isIdeographic(words.charAt(head));
    boolean markInSaying = head < saying.length() && !Character.isIdeographic(saying.charAt(head));
    return markInWords || markInSaying;
  }
}
