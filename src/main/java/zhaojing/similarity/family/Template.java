package zhaojing.similarity.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import zhaojing.model.PassageMatch;
import zhaojing.model.Quote;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.Verdict;
import zhaojing.similarity.align.CommonSubsequence;
import zhaojing.similarity.align.Match;

/**
 * The text a family shares, as one member has it, with slots {@code 【甲|乙】} where other members
 * differ; stretches are parted by a line {@code ……}.
 */
final class Template {
  private static final int MAX_CHARS = 4000;
  private static final int MAX_ALTERNATIVES = 4;

  /** Enough to see where members differ; a family of hundreds needs no more. */
  private static final int MAX_PASSAGES = 60;

  private Template() {}

  /**
   * @param base the member whose words are shown
   * @param passages all passages of the run; those of {@code base} with members of the family count
   */
  static String of(Submission base, List<PassageMatch> passages) {
    List<Span> shared = new ArrayList<>();
    TreeMap<Span, TreeSet<String>> slots = new TreeMap<>();
    passages.stream()
        .filter(p -> p.verdict() == Verdict.COPIED)
        .filter(p -> isOf(p.left(), base) || isOf(p.right(), base))
        .limit(MAX_PASSAGES)
        .forEach(
            p -> {
              Quote mine = isOf(p.left(), base) ? p.left() : p.right();
              Quote theirs = isOf(p.left(), base) ? p.right() : p.left();
              shared.add(mine.span());
              addSlots(mine, theirs, slots);
            });
    StringBuilder template = new StringBuilder();
    for (Span stretch : Spans.merge(shared)) {
      template.append(template.isEmpty() ? "" : "\n……\n");
      append(template, base.document().text(), stretch, slots);
      if (template.length() > MAX_CHARS) {
        return template.substring(0, MAX_CHARS) + "……";
      }
    }
    return template.toString();
  }

  private static boolean isOf(Quote quote, Submission submission) {
    SubmissionId id = submission.id();
    return quote.submission().equals(id);
  }

  private static void addSlots(Quote mine, Quote theirs, Map<Span, TreeSet<String>> slots) {
    int left = 0;
    int right = 0;
    List<Match> runs = new ArrayList<>(CommonSubsequence.of(mine.text(), theirs.text()));
    runs.removeIf(run -> run.length() < 2);
    runs.add(new Match(mine.text().length(), theirs.text().length(), 0));
    for (Match run : runs) {
      String old = mine.text().substring(left, run.left());
      String other = theirs.text().substring(right, run.right());
      if (hasWord(old) || hasWord(other)) {
        Span slot = new Span(mine.span().start() + left, mine.span().start() + run.left());
        slots.computeIfAbsent(slot, s -> new TreeSet<>()).add(other.strip());
      }
      left = run.leftEnd();
      right = run.rightEnd();
    }
  }

  private static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static void append(
      StringBuilder template, String text, Span stretch, TreeMap<Span, TreeSet<String>> slots) {
    int at = stretch.start();
    for (Map.Entry<Span, TreeSet<String>> entry : slots.entrySet()) {
      Span slot = entry.getKey();
      if (slot.start() < at || !stretch.contains(slot)) {
        continue;
      }
      template.append(text, at, slot.start());
      List<String> choices = new ArrayList<>(List.of(text.substring(slot.start(), slot.end())));
      entry.getValue().stream().limit(MAX_ALTERNATIVES).forEach(choices::add);
      template.append("【").append(String.join("|", choices)).append("】");
      at = slot.end();
    }
    template.append(text, at, stretch.end());
  }
}
