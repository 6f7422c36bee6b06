package zhaojing.similarity.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import zhaojing.model.PassageMatch;
import zhaojing.model.Quote;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.Submission;
import zhaojing.model.Verdict;

/**
 * The text a family shares, as one member has it, with slots {@code 【甲|乙|丙】} where any other member
 * differs, the same slot for all of them; stretches are parted by a line {@code ……}.
 */
final class Template {
  private static final int MAX_CHARS = 4000;
  private static final int MAX_ALTERNATIVES = 6;
  private static final int MAX_ALTERNATIVE_CHARS = 60;

  /** Equal characters so few between two slots make them one: 【东岭村的周|西坪村的吴】. */
  private static final int MAX_GAP_CHARS = 1;

  /** Enough to see where members differ; a family of hundreds needs no more. */
  private static final int MAX_PASSAGES = 120;

  private Template() {}

  /**
   * @param base the member whose words are shown
   * @param passages all passages of the family; those of {@code base} count
   */
  static String of(Submission base, List<PassageMatch> passages) {
    List<Variant> variants = variants(base, passages);
    List<Span> slots = slots(base.document().text(), variants);
    StringBuilder template = new StringBuilder();
    for (Span stretch : Spans.merge(variants.stream().map(v -> v.mine().span()).toList())) {
      template.append(template.isEmpty() ? "" : "\n……\n");
      append(template, base.document().text(), stretch, slots, variants);
      if (template.length() > MAX_CHARS) {
        return template.substring(0, MAX_CHARS) + "……";
      }
    }
    return template.toString();
  }

  private static List<Variant> variants(Submission base, List<PassageMatch> passages) {
    return passages.stream()
        .filter(p -> p.verdict() == Verdict.COPIED)
        .filter(p -> isOf(p.left(), base) || isOf(p.right(), base))
        .limit(MAX_PASSAGES)
        .map(
            p ->
                isOf(p.left(), base)
                    ? Variant.of(p.left(), p.right())
                    : Variant.of(p.right(), p.left()))
        .sorted(Comparator.comparing(v -> v.theirs().submission()))
        .toList();
  }

  private static boolean isOf(Quote quote, Submission submission) {
    return quote.submission().equals(submission.id());
  }

  /** Where any variant differs, overlapping and neighbouring places joined. */
  private static List<Span> slots(String text, List<Variant> variants) {
    List<Span> sorted =
        variants.stream().flatMap(v -> v.differences().stream()).distinct().sorted().toList();
    List<Span> slots = new ArrayList<>();
    for (Span slot : sorted) {
      int last = slots.size() - 1;
      if (last >= 0 && near(text, slots.get(last).end(), slot.start())) {
        slots.set(last, slots.get(last).union(slot));
      } else {
        slots.add(slot);
      }
    }
    return slots;
  }

  private static boolean near(String text, int end, int start) {
    boolean touching = start <= end;
    return touching
        || (start <= end + MAX_GAP_CHARS
            && text.substring(end, start).chars().allMatch(Character::isLetterOrDigit));
  }

  private static void append(
      StringBuilder template, String text, Span stretch, List<Span> slots, List<Variant> variants) {
    int at = stretch.start();
    for (Span slot : slots) {
      if (!stretch.contains(slot)) {
        continue;
      }
      String own = text.substring(slot.start(), slot.end()).strip();
      Set<String> choices = new LinkedHashSet<>(List.of(choice(own)));
      variants.stream()
          .filter(v -> v.covers(slot))
          .forEach(v -> choices.add(choice(v.words(slot))));
      if (choices.size() > 1) {
        template.append(text, at, slot.start()).append("【");
        template.append(String.join("|", choices.stream().limit(MAX_ALTERNATIVES).toList()));
        template.append(choices.size() > MAX_ALTERNATIVES ? "|…" : "").append("】");
        at = slot.end();
      }
    }
    template.append(text, at, stretch.end());
  }

  /** Without the signs that make a slot. */
  private static String choice(String words) {
    String plain = words.replace('|', '｜').replace('【', '〔').replace('】', '〕').replace('\n', ' ');
    if (plain.length() <= MAX_ALTERNATIVE_CHARS) {
      return plain;
    }
    int end = plain.offsetByCodePoints(0, plain.codePointCount(0, MAX_ALTERNATIVE_CHARS) - 1);
    return plain.substring(0, end) + "…";
  }
}
