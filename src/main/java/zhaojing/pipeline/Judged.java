package zhaojing.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhaojing.model.CopyFamily;
import zhaojing.model.Finding;
import zhaojing.model.Item;
import zhaojing.model.Span;
import zhaojing.model.SubmissionId;
import zhaojing.rubric.Judgement;
import zhaojing.rubric.Subject;

/**
 * A text's findings and the judgement on it, before its place in the order of reading is known.
 *
 * @param items with the ladders of the problems
 */
record Judged(List<Finding> findings, Judgement judgement, List<Item> items) {

  /** What checks and ratings see of a text. */
  static Subject subject(ReadText text, Map<SubmissionId, List<Span>> copied) {
    return new Subject(
        text.submission(),
        text.reading(),
        text.sentences(),
        text.compared().officialSpans(),
        copied.getOrDefault(text.submission().id(), List.of()),
        text.items());
  }

  /**
   * @param across findings that need other texts, by text
   */
  static Judged of(
      Subject subject,
      Map<SubmissionId, List<Finding>> across,
      Map<SubmissionId, List<CopyFamily>> families,
      Knowledge knowledge) {
    SubmissionId id = subject.submission().id();
    List<Finding> findings = new ArrayList<>();
    knowledge.checks().forEach(check -> findings.addAll(check.find(subject)));
    findings.addAll(across.getOrDefault(id, List.of()));
    List<CopyFamily> own = families.getOrDefault(id, List.of());
    return new Judged(
        findings,
        knowledge.reviewer().judge(subject, findings, own),
        knowledge.ladders().climb(subject));
  }
}
