package zhaojing.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the texts of a unit say on a group of themes; sentences the tagger is unsure of don't count.
 *
 * @param sentences per stance that occurs; a sentence counts once, however many of the group's
 *     themes it touches, with the first of its stances in the model's order
 * @param texts with at least one such sentence
 * @param admitting texts that admit a failing of their own in the group
 */
public record GroupCount(
    ThemeGroup group, Map<Stance, Integer> sentences, int texts, int admitting) {
  public GroupCount {
    Map<Stance, Integer> sorted = new EnumMap<>(Stance.class);
    sorted.putAll(sentences);
    sentences = Collections.unmodifiableMap(sorted);
  }
}
