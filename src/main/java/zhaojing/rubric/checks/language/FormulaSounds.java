package zhaojing.rubric.checks.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import zhaojing.model.Span;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.text.PhraseTrie;
import zhaojing.text.Sounds;

/**
 * Official phrases in which one character was exchanged for another of the same sound. One half of
 * such a phrase is intact, so halves are looked for and the rest is compared.
 */
final class FormulaSounds {
  /** A file of {@code models/official}. */
  record Official(String source, List<String> phrases) {}

  /**
   * Where a half stands in its phrase.
   *
   * @param offset of the half
   */
  private record Half(String phrase, int offset, int length) {}

  private static final int LEAST_CHARS = 6;
  private static final int LONGEST_CHARS = 24;
  private final PhraseTrie<List<Half>> halves;
  private final PhraseTrie<String> phrases;
  private final List<String> exchangeable;

  FormulaSounds(List<String> files, List<String> exchangeable) {
    Set<String> all = new TreeSet<>();
    for (String file : files) {
      Official official = Knowledge.read("models/official/" + file + ".yaml", Official.class);
      all.addAll(official.phrases());
    }
    Map<String, List<Half>> byHalf = new TreeMap<>();
    Map<String, String> whole = new TreeMap<>();
    for (String phrase : all) {
      whole.put(phrase, phrase);
      if (phrase.length() >= LEAST_CHARS && phrase.length() <= LONGEST_CHARS) {
        int middle = phrase.length() / 2;
        add(byHalf, new Half(phrase, 0, middle));
        add(byHalf, new Half(phrase, middle, phrase.length() - middle));
      }
    }
    halves = new PhraseTrie<>(byHalf);
    phrases = new PhraseTrie<>(whole);
    this.exchangeable = List.copyOf(exchangeable);
  }

  private static void add(Map<String, List<Half>> byHalf, Half half) {
    String words = half.phrase().substring(half.offset(), half.offset() + half.length());
    byHalf.computeIfAbsent(words, k -> new ArrayList<>()).add(half);
  }

  List<GarbledFormula.Garbled> find(String view) {
    List<Span> right = phrases.find(view).stream().map(PhraseTrie.Hit::span).toList();
    Map<Span, GarbledFormula.Garbled> found = new TreeMap<>();
    for (PhraseTrie.Hit<List<Half>> hit : halves.find(view)) {
      for (Half half : hit.value()) {
        int start = hit.span().start() - half.offset();
        int end = start + half.phrase().length();
        if (start < 0 || end > view.length()) {
          continue;
        }
        slip(view, start, half.phrase())
            .filter(at -> right.stream().noneMatch(r -> r.start() <= at && at < r.end()))
            .ifPresent(
                at ->
                    found.put(
                        new Span(start, end),
                        new GarbledFormula.Garbled(
                            new Span(start, end),
                            "“" + view.substring(start, end) + "”应为“" + half.phrase() + "”")));
      }
    }
    return longestOnly(new ArrayList<>(found.values()));
  }

  /** Where the only difference is, when it is of the same sound. */
  private Optional<Integer> slip(String view, int start, String phrase) {
    int at = -1;
    for (int i = 0; i < phrase.length(); i++) {
      if (view.charAt(start + i) != phrase.charAt(i)) {
        if (at >= 0) {
          return Optional.empty();
        }
        at = start + i;
      }
    }
    if (at < 0) {
      return Optional.empty();
    }
    char wrong = view.charAt(at);
    char meant = phrase.charAt(at - start);
    boolean harmless =
        exchangeable.stream().anyMatch(e -> e.indexOf(wrong) >= 0 && e.indexOf(meant) >= 0);
    return !harmless && Character.isIdeographic(wrong) && Sounds.alike(wrong, meant)
        ? Optional.of(at)
        : Optional.empty();
  }

  private static List<GarbledFormula.Garbled> longestOnly(List<GarbledFormula.Garbled> all) {
    return all.stream()
        .filter(
            g ->
                all.stream()
                    .noneMatch(o -> !o.span().equals(g.span()) && o.span().contains(g.span())))
        .toList();
  }
}
