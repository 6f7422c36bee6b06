package zhaojing.theme;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Span;
import zhaojing.model.ThemeId;

/** Finds a campaign's themes in a text. */
final class ThemeIndex {
  /** A theme's word list. */
  record Key(ThemeId theme, CueKind kind) {}

  private final CueIndex<Key> index;

  ThemeIndex(Campaign campaign) {
    List<CueIndex.Group<Key>> groups = new ArrayList<>();
    for (Theme theme : campaign.themes()) {
      List<String> exclusions = new ArrayList<>(campaign.exclusions());
      exclusions.addAll(theme.exclusions());
      groups.add(group(theme, CueKind.TOPIC, theme.cues(), exclusions));
      groups.add(group(theme, CueKind.WEAK, theme.weak(), exclusions));
      groups.add(group(theme, CueKind.FAULT, theme.faults(), exclusions));
    }
    index = new CueIndex<>(groups);
  }

  private static CueIndex.Group<Key> group(
      Theme theme, CueKind kind, List<String> cues, List<String> exclusions) {
    return new CueIndex.Group<>(new Key(theme.id(), kind), cues, exclusions);
  }

  /** By start; spans in {@code text}. */
  List<CueIndex.Hit<Key>> find(String text) {
    return index.find(text);
  }

  /** Ids of the themes found in one sentence on its own, in the campaign's order of finding. */
  List<ThemeId> themes(String sentence) {
    return find(sentence).stream().map(h -> h.key().theme()).distinct().toList();
  }

  static ThemeFind find(CueIndex.Hit<Key> hit, Scope scope) {
    Span span = hit.span();
    return new ThemeFind(hit.key().theme(), span, hit.key().kind(), scope.of(span));
  }
}
