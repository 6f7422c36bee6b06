package zhaojing.rubric.ladder;

import java.util.List;
import zhaojing.rubric.evidence.Knowledge;

/** {@code models/checks/ladder.yaml}; the file explains each. */
record LadderWords(
    int mostSentences,
    List<String> setPhrases,
    List<String> fields,
    List<String> behaviours,
    List<String> acts,
    List<String> notActs,
    List<String> abstractions,
    List<String> weakThoughts) {
  static LadderWords standard() {
    return Knowledge.read("models/checks/ladder.yaml", LadderWords.class);
  }
}
