package zhaojing.theme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that name sections, in order of precedence: 问题的原因 is about causes. */
final class SectionCues {
  private final CueIndex<Section> index;
  private final List<Section> order;

  SectionCues(Map<Section, List<String>> cues, List<String> exclusions) {
    index =
        new CueIndex<>(
            cues.entrySet().stream()
                .map(e -> new CueIndex.Group<>(e.getKey(), e.getValue(), exclusions))
                .toList());
    order = List.copyOf(cues.keySet());
  }

  /** The section that {@code text} names; of several, the first in the lexicon. */
  Optional<Section> named(String text) {
    return index.find(text).stream()
        .map(CueIndex.Hit::key)
        .min(Comparator.comparingInt(order::indexOf));
  }
}
