package zhaojing.aggregate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zhaojing.model.Coverage;
import zhaojing.model.Criterion;
import zhaojing.model.Finding;
import zhaojing.model.Rating;
import zhaojing.model.Review;
import zhaojing.model.Stance;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.TaggedSentence;
import zhaojing.model.ThemeHit;
import zhaojing.model.ThemeId;
import zhaojing.model.UnitId;
import zhaojing.model.UnitSummary;
import zhaojing.model.UnreadInput;

/** Sums up a batch by unit. */
public final class Units {
  private static final int LEVELS = 5;

  private Units() {}

  /** One summary for each unit that handed in anything or stands on the roster, sorted by unit. */
  public static List<UnitSummary> summarise(Batch batch) {
    Map<UnitId, List<Submission>> texts = new TreeMap<>();
    Map<UnitId, List<UnreadInput>> unread = new TreeMap<>();
    for (Submission submission : batch.submissions()) {
      texts.computeIfAbsent(submission.unit(), u -> new ArrayList<>()).add(submission);
    }
    for (UnreadInput input : batch.unread()) {
      unread.computeIfAbsent(input.unit(), u -> new ArrayList<>()).add(input);
      texts.computeIfAbsent(input.unit(), u -> new ArrayList<>());
    }
    Map<UnitId, Coverage> coverage = new TreeMap<>();
    for (Coverage unit : batch.coverage()) {
      coverage.put(unit.unit(), unit);
      texts.computeIfAbsent(unit.unit(), u -> new ArrayList<>());
    }
    return texts.entrySet().stream()
        .map(
            e -> {
              int unreadable = unread.getOrDefault(e.getKey(), List.of()).size();
              return summary(
                  e.getKey(),
                  e.getValue(),
                  unreadable,
                  Optional.ofNullable(coverage.get(e.getKey())),
                  batch);
            })
        .toList();
  }

  private static UnitSummary summary(
      UnitId unit,
      List<Submission> texts,
      int unreadable,
      Optional<Coverage> coverage,
      Batch batch) {
    Set<SubmissionId> ids = new HashSet<>();
    texts.forEach(t -> ids.add(t.id()));
    List<Submission> sorted = texts.stream().sorted(Comparator.comparing(Submission::id)).toList();
    List<Finding> findings =
        batch.findings().stream().filter(f -> ids.contains(f.submission())).toList();
    List<Review> reviews = new ArrayList<>();
    List<Review> others = new ArrayList<>();
    batch.reviews().forEach(r -> (ids.contains(r.submission()) ? reviews : others).add(r));
    return new UnitSummary(
        unit,
        coverage.map(Coverage::expected),
        texts.size() + unreadable,
        coverage.map(Coverage::missing).orElse(List.of()),
        coverage.map(Coverage::unlisted).orElse(List.of()),
        texts.size(),
        ratings(reviews),
        themes(texts, batch),
        CommonIssues.of(sorted, findings, batch),
        batch.families().stream()
            .filter(f -> f.members().stream().anyMatch(m -> ids.contains(m.submission())))
            .map(f -> f.id())
            .sorted()
            .toList(),
        CommonIssues.rare(sorted, findings, batch),
        Uniformity.of(sorted, findings, reviews),
        Standings.of(reviews, others),
        GroupCounts.of(sorted, batch));
  }

  /** Per criterion the number of texts at level 1 to 5; all criteria, zeros too. */
  private static Map<Criterion, List<Integer>> ratings(List<Review> reviews) {
    Map<Criterion, List<Integer>> distribution = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      distribution.put(criterion, new ArrayList<>(Collections.nCopies(LEVELS, 0)));
    }
    for (Review review : reviews) {
      for (Rating rating : review.ratings()) {
        List<Integer> counts = distribution.get(rating.criterion());
        counts.set(rating.level() - 1, counts.get(rating.level() - 1) + 1);
      }
    }
    distribution.replaceAll((c, counts) -> List.copyOf(counts));
    return Collections.unmodifiableMap(distribution);
  }

  /** Per theme the number of sentences of each stance that occurs; unsure ones don't count. */
  private static Map<ThemeId, Map<Stance, Integer>> themes(List<Submission> texts, Batch batch) {
    Map<ThemeId, Map<Stance, Integer>> themes = new TreeMap<>();
    for (Submission text : texts) {
      for (TaggedSentence sentence : batch.sentencesOf(text)) {
        for (ThemeHit hit : sentence.unsure() ? List.<ThemeHit>of() : sentence.themes()) {
          themes
              .computeIfAbsent(hit.theme(), t -> new EnumMap<>(Stance.class))
              .merge(hit.stance(), 1, Integer::sum);
        }
      }
    }
    themes.replaceAll((theme, stances) -> Collections.unmodifiableMap(stances));
    return Collections.unmodifiableMap(themes);
  }
}
