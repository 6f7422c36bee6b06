package zhaojing.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import zhaojing.report.html.CommonRuns.Run;

/**
 * What differs, character by character, between two passages.
 *
 * @param left the first passage, cut where it differs; joined again it is the passage
 * @param right the second passage, likewise
 */
public record CharDiff(List<Piece> left, List<Piece> right) {
  /** Beyond this many edits the middle is shown as different in one piece. */
  private static final int MAX_EDITS = 1500;

  /** A stretch of one side that the other side has too, or has not. */
  public record Piece(String text, boolean differs) {}

  static CharDiff of(String left, String right) {
    int[] a = left.codePoints().toArray();
    int[] b = right.codePoints().toArray();
    List<Run> common = withoutChance(common(a, b), a.length, b.length);
    List<Piece> leftPieces = new ArrayList<>();
    List<Piece> rightPieces = new ArrayList<>();
    int atA = 0;
    int atB = 0;
    for (Run run : common) {
      add(leftPieces, a, atA, run.a(), true);
      add(leftPieces, a, run.a(), run.a() + run.length(), false);
      add(rightPieces, b, atB, run.b(), true);
      add(rightPieces, b, run.b(), run.b() + run.length(), false);
      atA = run.a() + run.length();
      atB = run.b() + run.length();
    }
    add(leftPieces, a, atA, a.length, true);
    add(rightPieces, b, atB, b.length, true);
    return new CharDiff(leftPieces, rightPieces);
  }

  /**
   * Two passages sentence by sentence: cut wherever a sentence of one and a sentence of the other
   * begin at the same place, so that what was split, merged or inserted stays in one row.
   *
   * @param left sentences; joined they are the passage
   * @param right likewise
   */
  static List<CharDiff> rows(List<String> left, List<String> right) {
    String leftWords = String.join("", left);
    String rightWords = String.join("", right);
    int[] a = leftWords.codePoints().toArray();
    int[] b = rightWords.codePoints().toArray();
    List<Run> common = withoutChance(common(a, b), a.length, b.length);
    NavigableSet<Integer> rightStarts = starts(right);
    List<CharDiff> rows = new ArrayList<>();
    int fromA = 0;
    int fromB = 0;
    for (int cut : starts(left)) {
      Integer other = rightStarts.ceiling(Math.max(fromB + 1, before(common, cut)));
      if (other != null && other <= behind(common, cut, b.length)) {
        rows.add(of(new String(a, fromA, cut - fromA), new String(b, fromB, other - fromB)));
        fromA = cut;
        fromB = other;
      }
    }
    rows.add(of(new String(a, fromA, a.length - fromA), new String(b, fromB, b.length - fromB)));
    return rows;
  }

  /** Where sentences begin, in code points, without the first. */
  private static NavigableSet<Integer> starts(List<String> sentences) {
    TreeSet<Integer> starts = new TreeSet<>();
    int at = 0;
    for (String sentence : sentences) {
      starts.add(at);
      at += sentence.codePointCount(0, sentence.length());
    }
    starts.remove(0);
    starts.remove(at);
    return starts;
  }

  /** The end, on the right, of what is common and stands before {@code cut} on the left. */
  private static int before(List<Run> common, int cut) {
    int end = 0;
    for (Run run : common) {
      if (run.a() < cut && run.length() > 0) {
        end = run.b() + Math.min(run.length(), cut - run.a());
      }
    }
    return end;
  }

  /** The start, on the right, of what is common and stands behind {@code cut} on the left. */
  private static int behind(List<Run> common, int cut, int length) {
    for (Run run : common) {
      if (run.a() + run.length() > cut) {
        return run.b() + Math.max(0, cut - run.a());
      }
    }
    return length;
  }

  /** Common beginning and end are taken first, so that alike passages cost next to nothing. */
  private static List<Run> common(int[] a, int[] b) {
    int head = 0;
    int shorter = Math.min(a.length, b.length);
    while (head < shorter && a[head] == b[head]) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
      tail++;
    }
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(0, 0, head));
    int[] middleA = Arrays.copyOfRange(a, head, a.length - tail);
    int[] middleB = Arrays.copyOfRange(b, head, b.length - tail);
    for (Run run : CommonRuns.of(middleA, middleB, MAX_EDITS)) {
      runs.add(new Run(head + run.a(), head + run.b(), run.length()));
    }
    runs.add(new Run(a.length - tail, b.length - tail, tail));
    return runs;
  }

  /** A single equal character between two changes is mostly chance and makes for hard reading. */
  private static List<Run> withoutChance(List<Run> runs, int endA, int endB) {
    List<Run> kept = new ArrayList<>();
    int atA = 0;
    int atB = 0;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      int nextA = i + 1 < runs.size() ? runs.get(i + 1).a() : endA;
      int nextB = i + 1 < runs.size() ? runs.get(i + 1).b() : endB;
      int before = run.a() - atA + run.b() - atB;
      int after = nextA - run.a() - run.length() + nextB - run.b() - run.length();
      if (run.length() > 1 || before < 2 || after < 2) {
        kept.add(run);
        atA = run.a() + run.length();
        atB = run.b() + run.length();
      }
    }
    return kept;
  }

  private static void add(List<Piece> pieces, int[] text, int from, int to, boolean differs) {
    if (from == to) {
      return;
    }
    String words = new String(text, from, to - from);
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).differs() == differs) {
      pieces.set(last, new Piece(pieces.get(last).text() + words, differs));
    } else {
      pieces.add(new Piece(words, differs));
    }
  }
}
