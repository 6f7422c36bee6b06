package zhaojing.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import zhaojing.model.CheckId;
import zhaojing.model.Evidence;
import zhaojing.model.Finding;
import zhaojing.model.Measure;
import zhaojing.model.Quote;
import zhaojing.model.SubmissionId;
import zhaojing.report.Figures;

/**
 * A finding as its page shows it.
 *
 * @param number from 1, the gravest first
 * @param severity the contract's word, used as a class name
 */
public record FindingView(
    int number,
    String severity,
    String severityName,
    String check,
    String checkId,
    String message,
    List<Place> evidence,
    String suggestion) {

  /**
   * One piece of evidence.
   *
   * @param words the quote, shortened, or the figure with its limit
   * @param link where to jump to, or empty
   */
  public record Place(String words, boolean quoted, String link) {}

  static List<FindingView> of(
      SubmissionId id, List<Finding> findings, Map<CheckId, String> checkNames) {
    List<Finding> sorted =
        findings.stream().sorted(Comparator.comparing(Finding::severity).reversed()).toList();
    List<FindingView> views = new ArrayList<>();
    for (Finding finding : sorted) {
      views.add(of(id, finding, views.size() + 1, checkNames));
    }
    return views;
  }

  private static FindingView of(
      SubmissionId id, Finding finding, int number, Map<CheckId, String> checkNames) {
    List<Place> places = new ArrayList<>();
    for (Evidence evidence : finding.evidence()) {
      places.add(place(id, evidence, anchor(number, places.size())));
    }
    return new FindingView(
        number,
        finding.severity().id(),
        finding.severity().chinese(),
        checkNames.getOrDefault(finding.check(), finding.check().value()),
        finding.check().value(),
        finding.message(),
        places,
        finding.suggestion().orElse(""));
  }

  private static Place place(SubmissionId id, Evidence evidence, String anchor) {
    if (evidence instanceof Quote quote) {
      boolean here = quote.submission().equals(id);
      String link = here ? "#" + anchor : quote.submission() + ".html";
      return new Place(Excerpt.of(quote.text(), 70), true, link);
    }
    Measure measure = (Measure) evidence;
    String words =
        "%s：%s（参照值 %s）"
            .formatted(
                measure.measure(),
                Figures.plainText(measure.value()),
                Figures.plainText(measure.limit()));
    return new Place(words, false, "");
  }

  /** The marks of the findings' quotes in this text, with the anchors the views link to. */
  static List<Mark> marks(SubmissionId id, List<Finding> findings) {
    List<Finding> sorted =
        findings.stream().sorted(Comparator.comparing(Finding::severity).reversed()).toList();
    List<Mark> marks = new ArrayList<>();
    for (int n = 0; n < sorted.size(); n++) {
      Finding finding = sorted.get(n);
      for (int e = 0; e < finding.evidence().size(); e++) {
        if (finding.evidence().get(e) instanceof Quote quote && quote.submission().equals(id)) {
          marks.add(
              Mark.of(quote.span(), "f f-" + finding.severity().id())
                  .anchored(anchor(n + 1, e))
                  .noted(
                      "线索"
                          + (n + 1)
                          + "（"
                          + finding.severity().chinese()
                          + "）："
                          + finding.message())
                  .grouped("" + (n + 1)));
        }
      }
    }
    return marks;
  }

  private static String anchor(int number, int evidence) {
    return "f" + number + "-" + (evidence + 1);
  }
}
