package zhaojing.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import zhaojing.model.Move;
import zhaojing.model.ThemeId;

/** What the theme model sees of a sentence, and of a sentence beside one theme. */
final class ThemeFeatures {
  private static final Set<String> SHARED = Set.of("w", "x", "b", "g");

  private ThemeFeatures() {}

  /**
   * The themes told of what stands before a sentence.
   *
   * @param before of the sentence before
   * @param first of the paragraph's first sentence, empty in that one
   * @param head of the last heading or numbered item
   */
  record State(Set<ThemeId> before, Set<ThemeId> first, Set<ThemeId> head) {
    static final State START = new State(Set.of(), Set.of(), Set.of());

    /** The state behind {@code sentence}, of which {@code themes} are told. */
    State after(SentenceClues sentence, Set<ThemeId> themes) {
      boolean opens = sentence.has(ContextClues.HEADING) || sentence.has(ContextClues.ENUMERATED);
      boolean begins = sentence.has(ContextClues.FIRST);
      return new State(themes, begins ? themes : first, opens ? themes : head);
    }

    /** The same at the start of a paragraph. */
    State at(SentenceClues sentence) {
      return sentence.has(ContextClues.FIRST) ? new State(before, Set.of(), head) : this;
    }
  }

  /** Features of the sentence, whatever the theme. */
  static List<String> shared(SentenceFeatures.Seen seen, Move move) {
    List<String> features = new ArrayList<>();
    features.add("bias");
    features.add("mv=" + move.id());
    for (String feature : seen.features()) {
      int at = feature.indexOf('=');
      if (at > 0 && SHARED.contains(feature.substring(0, at))) {
        features.add(feature);
      }
    }
    return features;
  }

  /** Features of the sentence beside one theme. */
  static List<String> beside(SentenceClues sentence, Move move, ThemeId theme, State state) {
    Set<String> kinds = new TreeSet<>();
    Set<ThemeId> all = new TreeSet<>();
    int hits = 0;
    for (ThemeFind find : sentence.themes()) {
      all.add(find.theme());
      if (find.theme().equals(theme)) {
        kinds.add(find.kind().name().charAt(0) + "" + find.standing().name().charAt(0));
        hits++;
      }
    }
    boolean above = sentence.inherited().stream().anyMatch(f -> f.theme().equals(theme));
    List<String> features = new ArrayList<>();
    String own = String.join("+", kinds);
    if (!kinds.isEmpty()) {
      features.add("own");
      features.add("own=" + own);
      features.add("own=" + own + "/" + move.id());
      features.add("own/" + move.id());
      features.add("hits=" + Math.min(3, hits));
      features.add("of=" + Math.min(4, all.size()));
      features.add("ownsec=" + section(sentence));
    }
    if (above) {
      features.add("above");
      features.add("above/" + move.id());
      features.add("above/" + move.id() + "/" + kinds.isEmpty() + "/" + Math.min(2, all.size()));
    }
    state(state.before(), "before", theme, move, all, features);
    state(state.first(), "first", theme, move, all, features);
    state(state.head(), "head", theme, move, all, features);
    return features;
  }

  private static void state(
      Set<ThemeId> themes,
      String name,
      ThemeId theme,
      Move move,
      Set<ThemeId> own,
      List<String> features) {
    if (themes.contains(theme)) {
      features.add(name);
      features.add(name + "/" + move.id());
      features.add(name + "/" + move.id() + "/" + own.contains(theme) + "/" + own.isEmpty());
    } else if (own.contains(theme) && !themes.isEmpty()) {
      features.add("other-" + name);
    }
  }

  private static String section(SentenceClues s) {
    return s.clues().stream()
        .filter(c -> c.startsWith(ContextClues.SECTION))
        .findFirst()
        .orElse("");
  }
}
