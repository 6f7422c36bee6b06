package zhaojing.rubric.checks.content;

import java.util.List;
import zhaojing.rubric.evidence.Knowledge;

/** {@code models/checks/uniform.yaml}; the file explains each. */
record UniformWords(
    int leastTextsByCount,
    int leastProblems,
    int leastTexts,
    int leastHeadings,
    double leastShare,
    List<String> common) {
  static UniformWords standard() {
    return Knowledge.read("models/checks/uniform.yaml", UniformWords.class);
  }
}
