package zhaojing.pipeline;

import java.util.List;
import java.util.Map;
import zhaojing.model.CopyFamily;
import zhaojing.model.Finding;
import zhaojing.model.Span;
import zhaojing.model.SubmissionId;
import zhaojing.rubric.Judgement;
import zhaojing.rubric.Subject;

/** A text's findings and the judgement on it, before its place in the order of reading is known. */
record Judged(List<Finding> findings, Judgement judgement) {
  static Judged of(
      ReadText text,
      Map<SubmissionId, List<Span>> copied,
      Map<SubmissionId, List<CopyFamily>> families,
      Knowledge knowledge) {
    SubmissionId id = text.submission().id();
    Subject subject =
        new Subject(
            text.submission(),
            text.reading(),
            text.sentences(),
            text.compared().officialSpans(),
            copied.getOrDefault(id, List.of()),
            text.items());
    List<Finding> findings =
        knowledge.checks().stream().flatMap(check -> check.find(subject).stream()).toList();
    List<CopyFamily> own = families.getOrDefault(id, List.of());
    return new Judged(findings, knowledge.reviewer().judge(subject, findings, own));
  }
}
