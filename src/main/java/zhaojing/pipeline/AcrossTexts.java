package zhaojing.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.Finding;
import zhaojing.model.SubmissionId;
import zhaojing.model.UnitId;
import zhaojing.rubric.Subject;
import zhaojing.rubric.UnitCheck;

/** Findings that no text shows alone. */
final class AcrossTexts {
  private AcrossTexts() {}

  /** Per text, what the texts of its unit show together. */
  static Map<SubmissionId, List<Finding>> ofUnits(List<Subject> subjects, List<UnitCheck> checks) {
    Map<UnitId, List<Subject>> units = new TreeMap<>();
    for (Subject subject : subjects) {
      units.computeIfAbsent(subject.submission().unit(), u -> new ArrayList<>()).add(subject);
    }
    Map<SubmissionId, List<Finding>> findings = new TreeMap<>();
    for (List<Subject> unit : units.values()) {
      for (UnitCheck check : checks) {
        for (Finding finding : check.find(unit)) {
          findings.computeIfAbsent(finding.submission(), id -> new ArrayList<>()).add(finding);
        }
      }
    }
    return findings;
  }
}
