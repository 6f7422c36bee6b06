package zhaojing.theme;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase of a lexicon, in a small language:
 *
 * <ul>
 *   <li>{@code …} up to 10 characters inside the clause; {@code ……} up to 40 inside the sentence
 *   <li>{@code #} a number in digits or Chinese numerals
 *   <li>{@code ^} first: at the start of a clause, counting past "一是", "（二）", "我们还" and the like
 *   <li>{@code $} last: at the end of the clause
 * </ul>
 *
 * Everything else stands for itself. A cue needs one literal piece: matching starts from its first.
 */
final class Cue {
  private enum Kind {
    LITERAL,
    NEAR_GAP,
    FAR_GAP,
    NUMBER,
    CLAUSE_END
  }

  private record Part(Kind kind, String text) {}

  private static final int NEAR = 10;
  private static final int FAR = 40;

  private final String source;
  private final boolean clauseStart;
  private final boolean numberFirst;
  private final String anchor;
  private final List<Part> rest;

  private Cue(String source, boolean clauseStart, List<Part> parts) {
    this.source = source;
    this.clauseStart = clauseStart;
    this.numberFirst = parts.get(0).kind() == Kind.NUMBER;
    int at = numberFirst ? 1 : 0;
    if (parts.size() <= at || parts.get(at).kind() != Kind.LITERAL) {
      throw new IllegalArgumentException("“" + source + "”要以文字开头");
    }
    this.anchor = parts.get(at).text();
    this.rest = List.copyOf(parts.subList(at + 1, parts.size()));
  }

  /** Throws IllegalArgumentException (message in Chinese) when there is nothing to start from. */
  static Cue parse(String source) {
    boolean clauseStart = source.startsWith("^");
    List<Part> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    for (int i = clauseStart ? 1 : 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if ("…#$".indexOf(c) < 0) {
        literal.append(c);
        continue;
      }
      flush(literal, parts);
      boolean far = c == '…' && i + 1 < source.length() && source.charAt(i + 1) == '…';
      i += far ? 1 : 0;
      Kind kind =
          c == '#' ? Kind.NUMBER : c == '$' ? Kind.CLAUSE_END : far ? Kind.FAR_GAP : Kind.NEAR_GAP;
      parts.add(new Part(kind, ""));
    }
    flush(literal, parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("空的词条");
    }
    return new Cue(source, clauseStart, parts);
  }

  private static void flush(StringBuilder literal, List<Part> parts) {
    if (literal.length() > 0) {
      parts.add(new Part(Kind.LITERAL, literal.toString()));
      literal.setLength(0);
    }
  }

  String source() {
    return source;
  }

  /** The literal piece to search for. */
  String anchor() {
    return anchor;
  }

  /**
   * @param at where the anchor stands in {@code text}
   * @return start and end of the whole cue in {@code text}, or an empty array when the rest does
   *     not follow
   */
  int[] match(String text, int at) {
    int start = at;
    if (numberFirst) {
      start = Clauses.numberStart(text, at);
      if (start == at) {
        return new int[0];
      }
    }
    if (clauseStart && !Clauses.startsClause(text, start)) {
      return new int[0];
    }
    int end = rest(text, at + anchor.length(), 0);
    return end < 0 ? new int[0] : new int[] {start, end};
  }

  /** End of the match of the parts from {@code part} on, or -1. Gaps take the nearest literal. */
  private int rest(String text, int from, int part) {
    if (part == rest.size()) {
      return from;
    }
    Part next = rest.get(part);
    return switch (next.kind()) {
      case LITERAL ->
          text.startsWith(next.text(), from)
              ? rest(text, from + next.text().length(), part + 1)
              : -1;
      case NUMBER -> {
        int numberEnd = Clauses.numberEnd(text, from);
        yield numberEnd == from ? -1 : rest(text, numberEnd, part + 1);
      }
      case CLAUSE_END -> Clauses.endsClause(text, from) ? from : -1;
      case NEAR_GAP -> afterGap(text, from, part, NEAR, Clauses.CLAUSE_MARKS);
      case FAR_GAP -> afterGap(text, from, part, FAR, Clauses.SENTENCE_MARKS);
    };
  }

  private int afterGap(String text, int from, int part, int longest, String stops) {
    for (int i = from; i <= Math.min(text.length(), from + longest); i++) {
      int end = rest(text, i, part + 1);
      if (end >= 0) {
        return end;
      }
      if (i < text.length() && stops.indexOf(text.charAt(i)) >= 0) {
        return -1;
      }
    }
    return -1;
  }
}
