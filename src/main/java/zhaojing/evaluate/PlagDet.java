package zhaojing.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.Span;
import zhaojing.model.Spans;

/**
 * Passage detection measured as in Potthast, Stein, Barrón-Cedeño and Rosso, "An Evaluation
 * Framework for Plagiarism Detection" (COLING 2010). All shares are over characters of both sides.
 *
 * @param macro every passage counts the same
 * @param micro every character counts the same; a character that two passages of the same pair
 *     cover counts once
 * @param byCase whole passages: how many labels were met and how many detections meet a label
 * @param granularity detections per detected passage, 1 at best; 1 when nothing is detected
 */
public record PlagDet(Ratio macro, Ratio micro, Score byCase, double granularity) {

  /**
   * @param precision share of what was detected that is labelled; 1 when nothing was detected
   * @param recall share of what is labelled that was detected; 1 when nothing is labelled
   */
  public record Ratio(double precision, double recall) {
    /** Harmonic mean, 0 when both are 0. */
    public double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /** The overall figure: macro F1 over log2(1 + granularity). */
  public double plagDet() {
    return macro.f1() * Math.log(2) / Math.log1p(granularity);
  }

  public static PlagDet of(Collection<SharedPassage> gold, Collection<SharedPassage> detected) {
    Map<Pair, Sides> pairs = new TreeMap<>();
    gold.forEach(p -> pairs.computeIfAbsent(Pair.of(p), k -> new Sides()).gold.add(p));
    detected.forEach(p -> pairs.computeIfAbsent(Pair.of(p), k -> new Sides()).detected.add(p));
    Sums sums = new Sums();
    pairs.values().forEach(sums::add);
    return sums.result(gold.size(), detected.size());
  }

  /** Two file names in their order. */
  private record Pair(String first, String second) implements Comparable<Pair> {
    static Pair of(SharedPassage passage) {
      String left = passage.left().file();
      String right = passage.right().file();
      return left.compareTo(right) <= 0 ? new Pair(left, right) : new Pair(right, left);
    }

    @Override
    public int compareTo(Pair other) {
      int byFirst = first.compareTo(other.first);
      return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }
  }

  private static final class Sides {
    final List<SharedPassage> gold = new ArrayList<>();
    final List<SharedPassage> detected = new ArrayList<>();
  }

  private static final class Sums {
    private double recall;
    private double precision;
    private int metLabels;
    private int meetings;
    private int rightDetections;
    private long goldChars;
    private long detectedChars;
    private long goldFound;
    private long detectedRight;

    void add(Sides pair) {
      for (SharedPassage label : pair.gold) {
        List<SharedPassage> meeting = meeting(label, pair.detected);
        recall += share(label, meeting);
        meetings += meeting.size();
        metLabels += meeting.isEmpty() ? 0 : 1;
      }
      for (SharedPassage detection : pair.detected) {
        List<SharedPassage> meeting = meeting(detection, pair.gold);
        precision += share(detection, meeting);
        rightDetections += meeting.isEmpty() ? 0 : 1;
      }
      goldChars += chars(pair.gold);
      detectedChars += chars(pair.detected);
      goldFound += common(pair.gold, pair.detected);
      detectedRight += common(pair.detected, pair.gold);
    }

    PlagDet result(int gold, int detected) {
      return new PlagDet(
          new Ratio(ratio(precision, detected), ratio(recall, gold)),
          new Ratio(ratio(detectedRight, detectedChars), ratio(goldFound, goldChars)),
          new Score(metLabels, detected - rightDetections, gold - metLabels),
          metLabels == 0 ? 1 : (double) meetings / metLabels);
    }
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 1 : part / whole;
  }

  private static List<SharedPassage> meeting(SharedPassage one, List<SharedPassage> others) {
    return others.stream().filter(one::detects).map(one::facing).toList();
  }

  /** Share of the passage's characters that the others cover, side on side. */
  private static double share(SharedPassage one, List<SharedPassage> meeting) {
    List<Span> lefts = meeting.stream().map(m -> m.left().span()).toList();
    List<Span> rights = meeting.stream().map(m -> m.right().span()).toList();
    int covered =
        Spans.coveredWithin(one.left().span(), lefts)
            + Spans.coveredWithin(one.right().span(), rights);
    return (double) covered / one.length();
  }

  private static long chars(List<SharedPassage> passages) {
    return byFile(passages).values().stream().mapToLong(Spans::covered).sum();
  }

  /** Characters of {@code ones} inside those of {@code others} which they meet on both sides. */
  private static long common(List<SharedPassage> ones, List<SharedPassage> others) {
    Map<String, List<Span>> found = new TreeMap<>();
    for (SharedPassage one : ones) {
      for (SharedPassage other : meeting(one, others)) {
        keepCommon(found, one.left(), other.left());
        keepCommon(found, one.right(), other.right());
      }
    }
    return found.values().stream().mapToLong(Spans::covered).sum();
  }

  private static void keepCommon(Map<String, List<Span>> found, Place one, Place other) {
    int start = Math.max(one.span().start(), other.span().start());
    int end = Math.min(one.span().end(), other.span().end());
    if (start < end) {
      found.computeIfAbsent(one.file(), k -> new ArrayList<>()).add(new Span(start, end));
    }
  }

  private static Map<String, List<Span>> byFile(List<SharedPassage> passages) {
    Map<String, List<Span>> byFile = new TreeMap<>();
    for (SharedPassage passage : passages) {
      for (Place place : passage.places()) {
        byFile.computeIfAbsent(place.file(), k -> new ArrayList<>()).add(place.span());
      }
    }
    return byFile;
  }
}
