package zhaojing.procedure.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a ledger's lines: {@code 责任人：彭志刚；完成时限：2014年5月底。} */
final class LedgerLine {
  private static final int MAX_LABEL_CHARS = 10;

  private final Map<LedgerField, List<String>> labels;

  LedgerLine(Map<LedgerField, List<String>> labels) {
    this.labels = labels;
  }

  /** A field of the line: what it is, and where its value stands in the line. */
  record Entry(LedgerField field, int start, int end) {}

  /**
   * The labelled fields of the line in order; none when it does not begin with a label.
   *
   * @param ledger true in a ledger, where 牵头领导及责任科室 is a label, too
   */
  List<Entry> read(String words, boolean ledger) {
    List<Entry> entries = new ArrayList<>();
    int start = 0;
    while (start < words.length()) {
      Optional<Entry> label = label(words, start, ledger);
      if (label.isEmpty()) {
        if (entries.isEmpty()) {
          return entries;
        }
        int next = next(words, start);
        Entry last = entries.remove(entries.size() - 1);
        entries.add(new Entry(last.field(), last.start(), next));
        start = next + 1;
        continue;
      }
      int end = next(words, label.get().start());
      entries.add(new Entry(label.get().field(), label.get().start(), end));
      start = end + 1;
    }
    return entries;
  }

  /** The end of the clause: a semicolon, a tab, a line's or the text's end. */
  private static int next(String words, int from) {
    int end = from;
    while (end < words.length() && "；;\t|｜".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** A label at {@code from}, with the place behind its colon. */
  private Optional<Entry> label(String words, int from, boolean ledger) {
    int at = from;
    while (at < words.length() && " 　【[".indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    at +=
        Label.of(words.substring(at, Math.min(words.length(), at + 8)))
            .map(Label::length)
            .orElse(0);
    int colon = at;
    while (colon < words.length()
        && colon - at <= MAX_LABEL_CHARS
        && "：:】]".indexOf(words.charAt(colon)) < 0) {
      colon++;
    }
    if (colon >= words.length() || colon - at > MAX_LABEL_CHARS) {
      return Optional.empty();
    }
    String name = words.substring(at, colon).replaceAll("[\\d一二三四五六七八九十（）()]+$", "");
    int value = colon + 1;
    while (value < words.length() && "：: 　".indexOf(words.charAt(value)) >= 0) {
      value++;
    }
    int behind = value;
    return field(name, ledger).map(field -> new Entry(field, behind, behind));
  }

  private Optional<LedgerField> field(String name, boolean ledger) {
    Optional<LedgerField> same = field(label -> label.equals(name));
    if (same.isPresent() || !ledger || name.isEmpty()) {
      return same;
    }
    return field(label -> label.length() > 1 && name.startsWith(label))
        .or(() -> field(label -> label.length() > 1 && name.endsWith(label)));
  }

  private Optional<LedgerField> field(Predicate<String> fits) {
    return labels.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(fits))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
