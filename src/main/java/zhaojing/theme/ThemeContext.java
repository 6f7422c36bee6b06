package zhaojing.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import zhaojing.model.ThemeId;

/** What the theme model sees of a sentence beside one theme, all sentences having a reading. */
final class ThemeContext {
  /** Sentences on either side that count in a paragraph without end. */
  private static final int NEARBY = 100;

  /** Log-odds below which a theme without words or neighbours that show it is not looked at. */
  private static final double NOTHING = -4.5;

  private static final double NEAR = 0.15;

  private final List<SentenceClues> clues;
  private final List<SentenceFeatures.Seen> seen;
  private final List<Local> local;
  private final List<MoveReader.Decision> moves;
  private final int[] first;
  private final int[] head;
  private final Map<ThemeId, Double> text = new HashMap<>();
  private final Map<ThemeId, Integer> words = new HashMap<>();

  ThemeContext(
      List<SentenceClues> clues,
      List<SentenceFeatures.Seen> seen,
      List<Local> local,
      List<MoveReader.Decision> moves) {
    this.clues = clues;
    this.seen = seen;
    this.local = local;
    this.moves = moves;
    first = new int[clues.size()];
    head = new int[clues.size()];
    int begin = 0;
    int opened = -1;
    for (int i = 0; i < first.length; i++) {
      SentenceClues sentence = clues.get(i);
      begin = sentence.has(ContextClues.FIRST) ? i : begin;
      first[i] = begin;
      head[i] = opened;
      boolean title = sentence.has(ContextClues.TOP);
      boolean opens = sentence.has(ContextClues.HEADING) || sentence.has(ContextClues.ENUMERATED);
      opened = opens && !title ? i : opened;
      seen.get(i).words().forEach((theme, n) -> words.merge(theme, n, Integer::sum));
      for (ThemeId theme : local.get(i).themes().keySet()) {
        text.merge(theme, local.get(i).chance(theme) / first.length, Double::sum);
      }
    }
  }

  /** True when something speaks for looking at the theme here. */
  boolean worthALook(int i, ThemeId theme) {
    return local.get(i).themes().getOrDefault(theme, 0.0) > NOTHING
        || chance(i - 1, theme) > NEAR
        || chance(i + 1, theme) > NEAR
        || chance(head[i], theme) > NEAR
        || chance(first[i], theme) > NEAR
        || clues.get(i).themes().stream().anyMatch(f -> f.theme().equals(theme))
        || clues.get(i).inherited().stream().anyMatch(f -> f.theme().equals(theme));
  }

  private double chance(int at, ThemeId theme) {
    return at < 0 || at >= local.size() ? 0 : local.get(at).chance(theme);
  }

  Input of(int i, ThemeId theme) {
    List<String> names = new ArrayList<>();
    Input input = new Input();
    SentenceClues sentence = clues.get(i);
    Local own = local.get(i);
    String move = moves.get(i).move().id();
    double odds = Math.max(-8, Math.min(6, own.themes().getOrDefault(theme, -8.0)));
    double best = 0;
    int rank = 0;
    int likely = 0;
    for (Map.Entry<ThemeId, Double> other : own.themes().entrySet()) {
      if (!other.getKey().equals(theme)) {
        best = Math.max(best, own.chance(other.getKey()));
        rank += other.getValue() > odds ? 1 : 0;
        likely += other.getValue() > -1 ? 1 : 0;
      }
    }
    both(input, theme, "bias", 1);
    both(input, theme, "odds", odds / 3);
    input.add("odds=" + (int) Math.floor(odds));
    input.add("odds=" + (int) Math.floor(odds) + "/" + move);
    input.add("rank=" + Math.min(4, rank));
    input.add("rank=" + Math.min(2, rank) + "/odds=" + (int) Math.floor(odds));
    input.add("likely=" + Math.min(3, likely));
    input.add("best", best);
    both(input, theme, "before", chance(i - 1, theme));
    both(input, theme, "after", chance(i + 1, theme));
    both(input, theme, "head", chance(head[i], theme));
    both(input, theme, "text", 4 * text.getOrDefault(theme, 0.0));
    input.add("before/" + move, chance(i - 1, theme));
    input.add("after/" + move, chance(i + 1, theme));
    input.add("head/" + move, chance(head[i], theme));
    if (first[i] != i) {
      both(input, theme, "first", chance(first[i], theme));
      input.add("first/" + move, chance(first[i], theme));
      double others = others(i, theme);
      input.add("para", others);
      input.add("para/" + move, others);
      if (clues.get(i - 1).has(ContextClues.FIRST) || i == first[i] + 1) {
        input.add("second");
      }
    } else {
      input.add("opens");
    }
    both(input, theme, "mv=" + move, 1);
    double admission = moves.get(i).shares().get(zhaojing.model.Move.PROBLEM_SELF.ordinal());
    input.add("admits", admission);
    associations(i, theme, move, input);
    words(sentence, theme, move, names);
    for (String name : names) {
      both(input, theme, name, 1);
    }
    return input;
  }

  /** How many words that often stand near the theme are here, before other themes' and around. */
  private void associations(int i, ThemeId theme, String move, Input input) {
    Map<ThemeId, Integer> own = seen.get(i).words();
    int n = own.getOrDefault(theme, 0);
    if (n > 0) {
      for (int least = 1; least <= Math.min(3, n); least++) {
        both(input, theme, "a" + least + "+", 1);
      }
      int all = 0;
      int most = 0;
      for (int of : own.values()) {
        all += of;
        most = Math.max(most, of);
      }
      double share = 2.0 * n / all;
      both(input, theme, "ashare", share);
      input.add("ashare/" + move, share);
      if (n == most) {
        both(input, theme, "amost", 1);
      }
    }
    double near = 0;
    int others = 0;
    int end = Math.min(seen.size(), i + NEARBY);
    for (int at = Math.max(first[i], i - NEARBY); at < end && first[at] == first[i]; at++) {
      if (at != i) {
        near += seen.get(at).words().getOrDefault(theme, 0);
        others++;
      }
    }
    both(input, theme, "apara", StrictMath.log1p(near / Math.max(1, others)));
    both(
        input,
        theme,
        "atext",
        StrictMath.log1p((double) words.getOrDefault(theme, 0) / first.length));
    if (head[i] >= 0) {
      int above = seen.get(head[i]).words().getOrDefault(theme, 0);
      both(input, theme, "ahead", StrictMath.log1p(above));
    }
  }

  /** The mean over the other sentences of the paragraph, if it is a long one over those nearby. */
  private double others(int i, ThemeId theme) {
    double sum = 0;
    int n = 0;
    int end = Math.min(local.size(), i + NEARBY);
    for (int at = Math.max(first[i], i - NEARBY); at < end && first[at] == first[i]; at++) {
      if (at != i) {
        sum += chance(at, theme);
        n++;
      }
    }
    return n == 0 ? 0 : sum / n;
  }

  private static void both(Input input, ThemeId theme, String name, double value) {
    input.add(name, value);
    input.add(theme + "|" + name, value);
  }

  /** How the theme's own words stand in the sentence and in the heading above. */
  private static void words(SentenceClues s, ThemeId theme, String move, List<String> names) {
    Set<String> kinds = new TreeSet<>();
    Set<ThemeId> all = new TreeSet<>();
    int hits = 0;
    for (ThemeFind find : s.themes()) {
      all.add(find.theme());
      if (find.theme().equals(theme)) {
        kinds.add(find.kind().name().charAt(0) + "" + find.standing().name().charAt(0));
        hits++;
      }
    }
    if (!kinds.isEmpty()) {
      names.add("word");
      names.add("word=" + String.join("+", kinds));
      names.add("word=" + String.join("+", kinds) + "/" + move);
      names.add("word/" + move);
      names.add("hits=" + Math.min(3, hits));
      names.add("of=" + Math.min(4, all.size()));
    } else if (!all.isEmpty()) {
      names.add("other");
    }
    if (s.inherited().stream().anyMatch(f -> f.theme().equals(theme))) {
      names.add("above");
      names.add("above/" + move + "/" + kinds.isEmpty());
    }
  }
}
