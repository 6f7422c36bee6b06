package zhaojing.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.Stance;
import zhaojing.model.TaggedSentence;
import zhaojing.model.ThemeHit;
import zhaojing.model.ThemeId;

/** A theme of one text with the places of each stance. */
public record ThemeView(String theme, List<StanceView> stances) {
  private static final int MAX_LINKS = 6;

  /**
   * @param stance Chinese
   * @param count sentences
   * @param links the first few places
   */
  public record StanceView(String stance, int count, List<String> links) {}

  /**
   * Themes by id, of sentences that are sure enough; stances in the model's order. Anchors are
   * those of {@link #anchor(int)}.
   */
  static List<ThemeView> of(List<TaggedSentence> sentences, Map<ThemeId, String> names) {
    Map<ThemeId, Map<Stance, List<String>>> found = new TreeMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      TaggedSentence sentence = sentences.get(i);
      for (ThemeHit hit : sentence.unsure() ? List.<ThemeHit>of() : sentence.themes()) {
        found
            .computeIfAbsent(hit.theme(), k -> new EnumMap<>(Stance.class))
            .computeIfAbsent(hit.stance(), k -> new ArrayList<>())
            .add("#" + anchor(i));
      }
    }
    List<ThemeView> views = new ArrayList<>();
    found.forEach(
        (theme, stances) -> {
          List<StanceView> rows = new ArrayList<>();
          stances.forEach(
              (stance, links) -> {
                List<String> few = links.stream().distinct().limit(MAX_LINKS).toList();
                rows.add(new StanceView(stance.chinese(), links.size(), few));
              });
          views.add(new ThemeView(names.getOrDefault(theme, theme.value()), rows));
        });
    return views;
  }

  /** The element id of the n-th sentence, counted from 0. */
  static String anchor(int sentence) {
    return "s" + (sentence + 1);
  }
}
