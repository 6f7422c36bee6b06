package zhaojing.similarity.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import zhaojing.model.PassageMatch;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.Verdict;

/** The ties between texts that are strong enough to make a family. */
final class Links {
  /** Copied text of this length ties two texts, or … */
  private static final int MIN_COPIED_CHARS = 60;

  /** … this share of the shorter one. */
  private static final double MIN_COPIED_SHARE = 0.1;

  private final Map<SubmissionId, TreeSet<SubmissionId>> neighbours = new TreeMap<>();

  Links(Map<SubmissionId, Submission> submissions, List<PassageMatch> passages) {
    Map<SubmissionId, Map<SubmissionId, List<PassageMatch>>> byPair = new TreeMap<>();
    for (PassageMatch p : passages) {
      if (p.verdict() == Verdict.COPIED) {
        byPair
            .computeIfAbsent(p.left().submission(), id -> new TreeMap<>())
            .computeIfAbsent(p.right().submission(), id -> new ArrayList<>())
            .add(p);
      }
    }
    byPair.forEach(
        (left, rights) ->
            rights.forEach(
                (right, shared) -> {
                  int shorter =
                      Math.min(length(submissions.get(left)), length(submissions.get(right)));
                  int copied = copied(shared);
                  if (copied >= MIN_COPIED_CHARS || copied >= shorter * MIN_COPIED_SHARE) {
                    tie(left, right);
                  }
                }));
  }

  private static int length(Submission submission) {
    return submission.document().text().length();
  }

  private static int copied(List<PassageMatch> shared) {
    List<Span> left = shared.stream().map(p -> p.left().span()).toList();
    return Spans.covered(left);
  }

  private void tie(SubmissionId left, SubmissionId right) {
    neighbours.computeIfAbsent(left, id -> new TreeSet<>()).add(right);
    neighbours.computeIfAbsent(right, id -> new TreeSet<>()).add(left);
  }

  boolean tied(SubmissionId left, SubmissionId right) {
    return neighbours.getOrDefault(left, new TreeSet<>()).contains(right);
  }

  int degree(SubmissionId id) {
    return neighbours.getOrDefault(id, new TreeSet<>()).size();
  }
}
