package zhaojing.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The figures of copying of a run.
 *
 * @param texts by submission, sorted
 * @param chance absent when there are no two texts to compare
 */
public record CopyReport(Map<SubmissionId, CopyFigures> texts, Optional<ChanceLevel> chance) {
  public static final CopyReport NONE = new CopyReport(Map.of(), Optional.empty());

  public CopyReport {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /** All texts together. */
  public CopyCounts batch() {
    return texts.values().stream()
        .map(CopyFigures::counts)
        .reduce(CopyCounts.NONE, CopyCounts::plus);
  }
}
