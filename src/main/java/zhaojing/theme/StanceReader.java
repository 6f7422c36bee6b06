package zhaojing.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import zhaojing.model.Move;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.Stance;
import zhaojing.model.ThemeHit;
import zhaojing.model.ThemeId;
import zhaojing.text.OffsetMap;

/** From the themes found in a sentence and its move to theme hits with stance. */
final class StanceReader {
  private final List<StanceRow> rows;
  private final Map<ThemeId, Integer> order = new TreeMap<>();

  StanceReader(List<StanceRow> rows, Campaign campaign) {
    this.rows = List.copyOf(rows);
    campaign.themes().forEach(t -> order.put(t.id(), order.size()));
  }

  /**
   * In the campaign's order. Themes of the heading above are taken over by admissions only.
   *
   * @param clues of the sentence, its move among them
   * @param map of the view the finds are in
   */
  List<ThemeHit> read(SentenceClues sentence, Set<String> clues, Move move, OffsetMap map) {
    boolean bare =
        move == Move.STRUCTURAL
            && !clues.contains(ContextClues.HEADING)
            && !clues.contains(ContextClues.ENUMERATED);
    if (bare || clues.contains(ContextClues.TOP)) {
      return List.of();
    }
    Map<ThemeId, List<ThemeFind>> own = byTheme(counted(sentence.themes(), move));
    List<ThemeHit> hits = new ArrayList<>();
    own.forEach((theme, finds) -> add(theme, finds, false, clues, map, hits));
    if (move == Move.PROBLEM_SELF && inherits(clues)) {
      Map<ThemeId, List<ThemeFind>> above = byTheme(sentence.inherited());
      boolean namedOne = above.size() > 1 && above.keySet().stream().anyMatch(own::containsKey);
      above.forEach(
          (theme, finds) -> {
            if (!own.containsKey(theme) && !namedOne) {
              add(theme, finds, true, clues, map, hits);
            }
          });
    }
    hits.sort(java.util.Comparator.comparingInt(h -> order.get(h.theme())));
    return hits;
  }

  /**
   * The hits of themes that are already chosen, in the campaign's order.
   *
   * @param stance of each
   * @param others evidence for themes that have words of theirs neither in the sentence nor in the
   *     heading above; the sentence itself when there is none
   */
  List<ThemeHit> of(
      SentenceClues sentence,
      Set<ThemeId> chosen,
      Function<ThemeId, List<Span>> others,
      Function<ThemeId, Stance> stance,
      OffsetMap map) {
    Map<ThemeId, List<ThemeFind>> own = byTheme(sentence.themes());
    Map<ThemeId, List<ThemeFind>> above = byTheme(sentence.inherited());
    List<ThemeHit> hits = new ArrayList<>();
    for (ThemeId theme : order.keySet()) {
      if (!chosen.contains(theme)) {
        continue;
      }
      List<ThemeFind> finds = own.getOrDefault(theme, List.of());
      List<Span> evidence = Spans.merge(finds.stream().map(f -> map.original(f.span())).toList());
      if (finds.isEmpty()) {
        finds = above.getOrDefault(theme, List.of());
        evidence = Spans.merge(finds.stream().map(f -> map.original(f.span())).toList());
      }
      if (evidence.isEmpty()) {
        evidence = others.apply(theme);
      }
      if (evidence.isEmpty()) {
        evidence = List.of(sentence.span());
      }
      hits.add(new ThemeHit(theme, stance.apply(theme), evidence));
    }
    hits.sort(java.util.Comparator.comparingInt(h -> order.get(h.theme())));
    return hits;
  }

  /** What the table says of one theme of a sentence, its words there or in the heading above. */
  Stance of(SentenceClues sentence, Set<String> clues, ThemeId theme) {
    List<ThemeFind> own = sentence.themes().stream().filter(f -> f.theme().equals(theme)).toList();
    boolean inherited = own.isEmpty();
    List<ThemeFind> finds =
        inherited
            ? sentence.inherited().stream().filter(f -> f.theme().equals(theme)).toList()
            : own;
    return stance(finds, inherited, clues);
  }

  private static boolean inherits(Set<String> clues) {
    return clues.contains("section:problems") && !clues.contains("virtue-fault");
  }

  /** In sentences that tell, admit or blame, failings count before topics and weak words not. */
  private static List<ThemeFind> counted(List<ThemeFind> finds, Move move) {
    boolean blames = move == Move.PROBLEM_SELF || move == Move.PROBLEM_GROUP || move == Move.CAUSE;
    if (!blames && move != Move.FACT) {
      return finds;
    }
    boolean failing =
        finds.stream().anyMatch(f -> f.isFault() && f.standing() == Standing.ASSERTED);
    return finds.stream()
        .filter(f -> f.kind() != CueKind.WEAK)
        .filter(f -> f.isFault() || !(blames && failing))
        .toList();
  }

  private void add(
      ThemeId theme,
      List<ThemeFind> finds,
      boolean inherited,
      Set<String> clues,
      OffsetMap map,
      List<ThemeHit> hits) {
    List<Span> evidence = Spans.merge(finds.stream().map(f -> map.original(f.span())).toList());
    hits.add(new ThemeHit(theme, stance(finds, inherited, clues), evidence));
  }

  private Stance stance(List<ThemeFind> finds, boolean inherited, Set<String> clues) {
    Set<String> conditions = new HashSet<>(clues);
    if (inherited) {
      conditions.add(ContextClues.THEME_INHERITED);
    }
    for (ThemeFind find : finds) {
      if (find.isFault()) {
        conditions.add(
            switch (find.standing()) {
              case ASSERTED -> ContextClues.THEME_FAULT;
              case HELD -> ContextClues.THEME_HELD;
              case DENIED -> ContextClues.THEME_DENIED;
            });
      }
    }
    for (StanceRow row : rows) {
      if (conditions.containsAll(row.all())
          && row.none().stream().noneMatch(conditions::contains)) {
        return row.stance();
      }
    }
    return Stance.MENTIONS_ONLY;
  }

  private static Map<ThemeId, List<ThemeFind>> byTheme(List<ThemeFind> finds) {
    Map<ThemeId, List<ThemeFind>> byTheme = new LinkedHashMap<>();
    finds.forEach(f -> byTheme.computeIfAbsent(f.theme(), t -> new ArrayList<>()).add(f));
    return byTheme;
  }
}
