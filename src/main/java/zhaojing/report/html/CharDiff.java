package zhaojing.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
