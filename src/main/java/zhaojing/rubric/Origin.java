package zhaojing.rubric;

import java.util.List;
import zhaojing.model.CopyFamily;
import zhaojing.model.LikelySource;
import zhaojing.model.SubmissionId;

/** What is known of who wrote a shared text first. */
enum Origin {
  THIS("，这一篇可能写在前面"),
  ANOTHER(""),
  UNKNOWN("，哪一篇在先还不能确定，请先核实");

  private final String note;

  Origin(String note) {
    this.note = note;
  }

  /** What a reason adds to the share that is copied. */
  String note() {
    return note;
  }

  static Origin of(SubmissionId id, List<CopyFamily> families) {
    List<SubmissionId> sources =
        families.stream()
            .flatMap(f -> f.likelySource().stream())
            .map(LikelySource::submission)
            .toList();
    return sources.contains(id) ? THIS : sources.isEmpty() ? UNKNOWN : ANOTHER;
  }
}
