package zhaojing.aggregate;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhaojing.model.GroupCount;
import zhaojing.model.Stance;
import zhaojing.model.Submission;
import zhaojing.model.TaggedSentence;
import zhaojing.model.ThemeGroup;
import zhaojing.model.ThemeHit;

/** Counts a unit's sentences and texts by group of themes. */
final class GroupCounts {
  private GroupCounts() {}

  /** One for each group of the campaign, zeros too. */
  static List<GroupCount> of(List<Submission> texts, Batch batch) {
    return batch.themeGroups().stream().map(group -> count(group, texts, batch)).toList();
  }

  private static GroupCount count(ThemeGroup group, List<Submission> texts, Batch batch) {
    Map<Stance, Integer> sentences = new EnumMap<>(Stance.class);
    int touching = 0;
    int admitting = 0;
    for (Submission text : texts) {
      List<Stance> stances =
          batch.sentencesOf(text).stream().flatMap(s -> stance(group, s).stream()).toList();
      stances.forEach(stance -> sentences.merge(stance, 1, Integer::sum));
      touching += stances.isEmpty() ? 0 : 1;
      admitting += stances.contains(Stance.ADMITS_SELF) ? 1 : 0;
    }
    return new GroupCount(group, sentences, touching, admitting);
  }

  private static Optional<Stance> stance(ThemeGroup group, TaggedSentence sentence) {
    if (sentence.unsure()) {
      return Optional.empty();
    }
    return sentence.themes().stream()
        .filter(hit -> group.themes().contains(hit.theme()))
        .map(ThemeHit::stance)
        .min(Comparator.naturalOrder());
  }
}
