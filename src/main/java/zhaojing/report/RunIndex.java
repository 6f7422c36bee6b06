package zhaojing.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import zhaojing.model.CopyFamily;
import zhaojing.model.Finding;
import zhaojing.model.InputIssue;
import zhaojing.model.LibrarySource;
import zhaojing.model.PassageMatch;
import zhaojing.model.Review;
import zhaojing.model.RunResult;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;

/** A result with quick ways from a submission to what was found about it. Read-only. */
public final class RunIndex {
  private final RunResult result;
  private final Map<SubmissionId, Submission> submissions = new HashMap<>();
  private final Map<SubmissionId, LibrarySource> library = new HashMap<>();
  private final Map<SubmissionId, Review> reviews = new HashMap<>();
  private final Map<SubmissionId, List<Finding>> findings;
  private final Map<SubmissionId, List<PassageMatch>> passages = new HashMap<>();
  private final Map<SubmissionId, List<CopyFamily>> families = new HashMap<>();
  private final Map<String, List<InputIssue>> issues;
  private final List<Submission> readingOrder;

  public RunIndex(RunResult result) {
    this.result = result;
    result.submissions().forEach(s -> submissions.put(s.id(), s));
    result.library().forEach(l -> library.put(l.id(), l));
    result.reviews().forEach(r -> reviews.put(r.submission(), r));
    findings = group(result.findings(), Finding::submission);
    issues = group(result.issues(), InputIssue::path);
    for (PassageMatch passage : result.passages()) {
      add(passages, passage.left().submission(), passage);
      if (!passage.left().submission().equals(passage.right().submission())) {
        add(passages, passage.right().submission(), passage);
      }
    }
    for (CopyFamily family : result.families()) {
      family.members().forEach(m -> add(families, m.submission(), family));
    }
    readingOrder =
        result.submissions().stream()
            .sorted(Comparator.comparingInt(this::rank).thenComparing(Submission::id))
            .toList();
  }

  private static <K, V> Map<K, List<V>> group(List<V> values, Function<V, K> key) {
    Map<K, List<V>> grouped = new HashMap<>();
    values.forEach(value -> add(grouped, key.apply(value), value));
    return grouped;
  }

  private static <K, V> void add(Map<K, List<V>> grouped, K key, V value) {
    grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  private int rank(Submission submission) {
    return review(submission.id()).map(Review::readFirst).orElse(Integer.MAX_VALUE);
  }

  public RunResult result() {
    return result;
  }

  public Optional<Submission> submission(SubmissionId id) {
    return Optional.ofNullable(submissions.get(id));
  }

  /** A text of the library that the run refers to. */
  public Optional<LibrarySource> library(SubmissionId id) {
    return Optional.ofNullable(library.get(id));
  }

  /** A text, of this run or of the library. */
  public Optional<Submission> text(SubmissionId id) {
    return submission(id).or(() -> library(id).map(LibrarySource::text));
  }

  public Optional<Review> review(SubmissionId id) {
    return Optional.ofNullable(reviews.get(id));
  }

  /** In the result's order. */
  public List<Finding> findings(SubmissionId id) {
    return findings.getOrDefault(id, List.of());
  }

  /** Passages with a side in this text, in the result's order. */
  public List<PassageMatch> passages(SubmissionId id) {
    return passages.getOrDefault(id, List.of());
  }

  public List<CopyFamily> families(SubmissionId id) {
    return families.getOrDefault(id, List.of());
  }

  public List<InputIssue> issues(String path) {
    return issues.getOrDefault(path, List.of());
  }

  /** The texts in the order the run proposes to read them; those without a review last. */
  public List<Submission> readingOrder() {
    return readingOrder;
  }

  /**
   * The title, with its kind for a text of the library; the id where there is no text of that id.
   */
  public String title(SubmissionId id) {
    Optional<LibrarySource> kept = library(id);
    if (kept.isPresent()) {
      return kept.get().kind().chinese() + "《" + kept.get().text().title() + "》";
    }
    return submission(id).map(Submission::title).filter(t -> !t.isBlank()).orElse(id.value());
  }
}
