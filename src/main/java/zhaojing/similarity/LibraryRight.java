package zhaojing.similarity;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Verdict;
import zhaojing.similarity.library.LibraryEntry;

/** A library text on the right side of a comparison. */
record LibraryRight(LibraryEntry entry, ComparedText text) {
  /** For example {@code 范文《题目》}. */
  String named() {
    return entry.kind().chinese() + "《" + entry.title() + "》";
  }

  /** With author and unit, as far as they are known. */
  private String signed() {
    String who = entry.unit().orElse("") + entry.author().orElse("");
    return named() + (who.isEmpty() ? "" : "（" + who + "）");
  }

  /** A judgement whose reasons say where the words stand. */
  Judgement explaining(Judgement judgement) {
    if (judgement.verdict() != Verdict.COPIED) {
      return judgement;
    }
    List<String> reasons = new ArrayList<>();
    reasons.add("与" + signed() + "相同");
    reasons.addAll(judgement.reasons());
    return new Judgement(judgement.verdict(), reasons, judgement.words());
  }
}
