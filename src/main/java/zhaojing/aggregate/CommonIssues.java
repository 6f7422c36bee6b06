package zhaojing.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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
 * What several texts of a unit admit, and the faults that several of them show; most widespread
 * first.
 */
final class CommonIssues {
  private static final int LEAST_TEXTS = 2;
  private static final int MOST_EXAMPLES = 3;

  /** Texts that show an issue, each with its first quote if there is one. */
  private record Seen(String issue, TreeSet<SubmissionId> texts, List<Quote> examples) {
    static Seen of(String issue) {
      return new Seen(issue, new TreeSet<>(), new ArrayList<>());
    }

    /** One example a text: several voices tell more than one voice three times. */
    void add(SubmissionId text, List<Quote> quotes) {
      if (texts.add(text) && examples.size() < MOST_EXAMPLES && !quotes.isEmpty()) {
        examples.add(quotes.get(0));
      }
    }
  }

  private CommonIssues() {}

  static List<CommonIssue> of(List<Submission> texts, Batch batch) {
    List<Seen> seen = new ArrayList<>(admitted(texts, batch).values());
    seen.addAll(faults(texts, batch).values());
    return seen.stream()
        .filter(s -> s.texts().size() >= LEAST_TEXTS)
        .sorted(Comparator.<Seen>comparingInt(s -> -s.texts().size()).thenComparing(Seen::issue))
        .map(s -> new CommonIssue(s.issue(), List.copyOf(s.texts()), s.examples()))
        .toList();
  }

  private static Map<ThemeId, Seen> admitted(List<Submission> texts, Batch batch) {
    Map<ThemeId, Seen> admitted = new TreeMap<>();
    for (Stance stance : List.of(Stance.ADMITS_SELF, Stance.ADMITS_GROUP)) {
      for (Submission text : sorted(texts)) {
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
  private static Map<CheckId, Seen> faults(List<Submission> texts, Batch batch) {
    Map<CheckId, Seen> faults = new TreeMap<>();
    for (Submission text : sorted(texts)) {
      for (Finding finding : batch.findings()) {
        if (finding.submission().equals(text.id()) && finding.severity() != Severity.INFO) {
          String name = batch.checkNames().getOrDefault(finding.check(), finding.check().value());
          faults
              .computeIfAbsent(finding.check(), c -> Seen.of("文稿通病：" + name))
              .add(text.id(), quotes(finding.evidence()));
        }
      }
    }
    return faults;
  }

  private static List<Quote> quotes(List<Evidence> evidence) {
    return evidence.stream().filter(Quote.class::isInstance).map(Quote.class::cast).toList();
  }

  private static List<Submission> sorted(List<Submission> texts) {
    return texts.stream().sorted(Comparator.comparing(Submission::id)).toList();
  }
}
