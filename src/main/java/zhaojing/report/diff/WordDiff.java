package zhaojing.report.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhaojing.report.diff.CommonRuns.Run;

/**
 * What differs, word by word, between two passages.
 *
 * @param left the first passage, cut where it differs; joined again it is the passage
 * @param right the second passage, likewise
 */
public record WordDiff(List<Piece> left, List<Piece> right) {
  /** Beyond this many edits the middle is shown as different in one piece. */
  private static final int MAX_EDITS = 1500;

  public WordDiff {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** What became of a stretch on the other side. */
  public enum Change {
    /** The same stands there. */
    SAME,
    /** Other words stand there. */
    REPLACED,
    /** Nothing stands there. */
    ONLY_HERE
  }

  /** A stretch of one side. */
  public record Piece(String text, Change change) {
    public boolean same() {
      return change == Change.SAME;
    }

    public boolean onlyHere() {
      return change == Change.ONLY_HERE;
    }
  }

  /** Compares two passages as wholes. */
  public static WordDiff of(String left, String right, Words words) {
    return of(Sequence.of(List.of(left), words), Sequence.of(List.of(right), words));
  }

  private static WordDiff of(Sequence a, Sequence b) {
    List<Piece> leftPieces = new ArrayList<>();
    List<Piece> rightPieces = new ArrayList<>();
    int atA = 0;
    int atB = 0;
    List<Run> common = new ArrayList<>(common(a, b));
    common.add(new Run(a.length(), b.length(), 0));
    for (Run run : common) {
      boolean both = run.a() > atA && run.b() > atB;
      Change change = both ? Change.REPLACED : Change.ONLY_HERE;
      add(leftPieces, a.text(atA, run.a()), change);
      add(leftPieces, a.text(run.a(), run.a() + run.length()), Change.SAME);
      add(rightPieces, b.text(atB, run.b()), change);
      add(rightPieces, b.text(run.b(), run.b() + run.length()), Change.SAME);
      atA = run.a() + run.length();
      atB = run.b() + run.length();
    }
    return new WordDiff(leftPieces, rightPieces);
  }

  /**
   * Two passages sentence by sentence: cut wherever a sentence of one and a sentence of the other
   * begin at the same place, so that what was split, merged or inserted stays in one row.
   *
   * @param left sentences; joined they are the passage
   * @param right likewise
   */
  public static List<WordDiff> rows(List<String> left, List<String> right, Words words) {
    Sequence a = Sequence.of(left, words);
    Sequence b = Sequence.of(right, words);
    List<Run> common = common(a, b);
    List<WordDiff> rows = new ArrayList<>();
    int fromA = 0;
    int fromB = 0;
    for (int cut : a.starts()) {
      Integer other = b.starts().ceiling(Math.max(fromB + 1, before(common, cut)));
      if (other != null && other <= behind(common, cut, b.length())) {
        rows.add(of(a.part(fromA, cut), b.part(fromB, other)));
        fromA = cut;
        fromB = other;
      }
    }
    rows.add(of(a.part(fromA, a.length()), b.part(fromB, b.length())));
    return rows;
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
  private static List<Run> common(Sequence left, Sequence right) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] a = left.numbered(numbers);
    int[] b = right.numbered(numbers);
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
    return withoutChance(runs, left, right);
  }

  /** A single equal character between two changes is mostly chance and makes for hard reading. */
  private static List<Run> withoutChance(List<Run> runs, Sequence left, Sequence right) {
    List<Run> kept = new ArrayList<>();
    int atA = 0;
    int atB = 0;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      int nextA = i + 1 < runs.size() ? runs.get(i + 1).a() : left.length();
      int nextB = i + 1 < runs.size() ? runs.get(i + 1).b() : right.length();
      int before = run.a() - atA + run.b() - atB;
      int after = nextA - run.a() - run.length() + nextB - run.b() - run.length();
      boolean longer = run.length() > 1 || !left.isOneCharacter(run.a(), run.length());
      if (longer || before < 2 || after < 2) {
        kept.add(run);
        atA = run.a() + run.length();
        atB = run.b() + run.length();
      }
    }
    return kept;
  }

  private static void add(List<Piece> pieces, String text, Change change) {
    int last = pieces.size() - 1;
    if (text.isEmpty()) {
      return;
    }
    if (last >= 0 && pieces.get(last).change() == change) {
      pieces.set(last, new Piece(pieces.get(last).text() + text, change));
    } else {
      pieces.add(new Piece(text, change));
    }
  }
}
