package zhaojing.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import zhaojing.model.CheckId;
import zhaojing.model.CommonIssue;
import zhaojing.model.Evidence;
import zhaojing.model.Finding;
import zhaojing.model.Quote;
import zhaojing.model.Severity;
import zhaojing.model.Stance;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.TaggedSentence;
import zhaojing.model.ThemeHit;
import zhaojing.model.ThemeId;

/**
 * What several texts of a unit admit, and the faults that several of them show, most widespread
 * first; and what is grave and stands in one text only.
 *
 * <p>One sentence may belong to two themes; themes that rest on mostly the same sentences are one
 * issue.
 */
final class CommonIssues {
  private static final int LEAST_TEXTS = 2;
  private static final int MOST_EXAMPLES = 3;
  private static final double SAME = 0.6;

  /** Themes whose single admission a supervisor must not miss. */
  private static final Set<ThemeId> GRAVE =
      Set.of(new ThemeId("integrity"), new ThemeId("discipline"), new ThemeId("extravagance"));

  /** What shows an issue, the writers' own admissions before what they say of others. */
  private record Seen(LinkedHashSet<String> names, Map<SubmissionId, List<Quote>> quotes) {
    static Seen of(String name) {
      return new Seen(new LinkedHashSet<>(List.of(name)), new LinkedHashMap<>());
    }

    void add(SubmissionId text, List<Quote> more) {
      quotes.computeIfAbsent(text, t -> new ArrayList<>()).addAll(more);
    }

    Set<Quote> places() {
      Set<Quote> places = new HashSet<>();
      quotes.values().forEach(places::addAll);
      return places;
    }

    /** Whether most of what shows one of them shows the other. */
    boolean sameAs(Seen other) {
      Set<Quote> mine = places();
      Set<Quote> both = new HashSet<>(mine);
      both.retainAll(other.places());
      int either = mine.size() + other.places().size() - both.size();
      return either > 0 && both.size() >= SAME * either;
    }

    /** One example a text: several voices tell more than one voice three times. */
    CommonIssue issue() {
      List<Quote> examples =
          quotes.values().stream()
              .filter(q -> !q.isEmpty())
              .map(q -> q.get(0))
              .limit(MOST_EXAMPLES)
              .toList();
      return new CommonIssue(
          String.join("、", names), quotes.keySet().stream().sorted().toList(), examples);
    }
  }

  private CommonIssues() {}

  /**
   * @param findings of these texts
   */
  static List<CommonIssue> of(List<Submission> texts, List<Finding> findings, Batch batch) {
    List<Seen> seen = merged(admitted(texts, batch).values());
    seen.addAll(faults(findings, "文稿通病：", batch).values());
    return seen.stream()
        .filter(s -> s.quotes().size() >= LEAST_TEXTS)
        .map(Seen::issue)
        .sorted(
            Comparator.<CommonIssue>comparingInt(i -> -i.submissions().size())
                .thenComparing(CommonIssue::issue))
        .toList();
  }

  /** Grave findings and admissions that one text alone has, in a unit of several. */
  static List<CommonIssue> rare(List<Submission> texts, List<Finding> findings, Batch batch) {
    if (texts.size() <= LEAST_TEXTS) {
      return List.of();
    }
    List<Seen> seen = new ArrayList<>();
    admitted(texts, batch)
        .forEach(
            (theme, issue) -> {
              if (GRAVE.contains(theme)) {
                seen.add(issue);
              }
            });
    List<Finding> grave =
        findings.stream().filter(f -> f.severity().compareTo(Severity.MAJOR) >= 0).toList();
    seen.addAll(faults(grave, "文稿问题：", batch).values());
    return seen.stream()
        .filter(s -> s.quotes().size() == 1)
        .map(Seen::issue)
        .filter(i -> !i.examples().isEmpty())
        .sorted(Comparator.comparing(CommonIssue::issue))
        .toList();
  }

  private static List<Seen> merged(Iterable<Seen> issues) {
    List<Seen> merged = new ArrayList<>();
    for (Seen issue : issues) {
      merged.stream()
          .filter(issue::sameAs)
          .findFirst()
          .ifPresentOrElse(
              same -> {
                same.names().addAll(issue.names());
                issue.quotes().forEach(same::add);
              },
              () -> merged.add(issue));
    }
    return merged;
  }

  private static Map<ThemeId, Seen> admitted(List<Submission> texts, Batch batch) {
    Map<ThemeId, Seen> admitted = new TreeMap<>();
    for (Stance stance : List.of(Stance.ADMITS_SELF, Stance.ADMITS_GROUP)) {
      for (Submission text : texts) {
        for (TaggedSentence sentence : batch.sentencesOf(text)) {
          for (ThemeHit hit : sentence.themes()) {
            if (hit.stance() == stance && !sentence.unsure()) {
              String name = batch.themeNames().getOrDefault(hit.theme(), hit.theme().value());
              admitted
                  .computeIfAbsent(hit.theme(), t -> Seen.of(name))
                  .add(text.id(), List.of(text.document().quote(sentence.span())));
            }
          }
        }
      }
    }
    return admitted;
  }

  /** Hints ({@code info}) are no faults. */
  private static Map<CheckId, Seen> faults(List<Finding> findings, String label, Batch batch) {
    Map<CheckId, Seen> faults = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding.severity() != Severity.INFO) {
        String name = batch.checkNames().getOrDefault(finding.check(), finding.check().value());
        faults
            .computeIfAbsent(finding.check(), c -> Seen.of(label + name))
            .add(finding.submission(), quotes(finding));
      }
    }
    return faults;
  }

  private static List<Quote> quotes(Finding finding) {
    List<Quote> quotes = new ArrayList<>();
    for (Evidence evidence : finding.evidence()) {
      if (evidence instanceof Quote quote && quote.submission().equals(finding.submission())) {
        quotes.add(quote);
      }
    }
    return quotes;
  }
}
