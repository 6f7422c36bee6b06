package zhaojing.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import zhaojing.evaluate.LabelledBundle.LabelledPart;

/**
 * How well bundles are split. A boundary is where a part after the first begins; it is right when
 * nothing but blanks, rules and signs (no letter, no digit) lies between it and the labelled one.
 *
 * @param boundaries over all files
 * @param right files with every boundary right and none invented
 * @param singles files of one part by the label
 * @param falseSplits of these, the ones that were split
 * @param parts labelled parts
 * @param found labelled parts with both ends right
 * @param authors of the labelled parts; a wrong name is an invention and a miss, the author of a
 *     part that was not found is missed
 * @param wrong names of the files that are not right
 */
public record BundleScores(
    int files,
    Score boundaries,
    int right,
    int singles,
    int falseSplits,
    int parts,
    int found,
    Score authors,
    List<String> wrong) {
  /** A file with its parts by the label and by the program. */
  public record Pair(LabelledBundle gold, List<LabelledPart> predicted) {}

  public BundleScores {
    wrong = List.copyOf(wrong);
  }

  public static BundleScores of(List<Pair> pairs) {
    int[] boundaries = new int[3];
    int[] authors = new int[3];
    int singles = 0;
    int falseSplits = 0;
    int parts = 0;
    int found = 0;
    List<String> wrong = new ArrayList<>();
    for (Pair pair : pairs) {
      List<LabelledPart> gold = pair.gold().parts();
      int[] counted = counted(pair.gold().text());
      Set<Integer> labelled = boundaries(gold, counted);
      Set<Integer> predicted = boundaries(pair.predicted(), counted);
      count(boundaries, labelled, predicted);
      boolean same = labelled.equals(predicted);
      if (!same) {
        wrong.add(pair.gold().name());
      }
      singles += gold.size() == 1 ? 1 : 0;
      falseSplits += gold.size() == 1 && !same ? 1 : 0;
      parts += gold.size();
      for (LabelledPart part : gold) {
        Optional<LabelledPart> match =
            pair.predicted().stream().filter(p -> same(p, part, counted)).findFirst();
        found += match.isPresent() ? 1 : 0;
        author(authors, part.author(), match.flatMap(LabelledPart::author));
      }
    }
    return new BundleScores(
        pairs.size(),
        score(boundaries),
        pairs.size() - wrong.size(),
        singles,
        falseSplits,
        parts,
        found,
        score(authors),
        wrong);
  }

  /** Letters and digits before each offset. */
  private static int[] counted(String text) {
    int[] counted = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean counts = Character.isLetterOrDigit(text.charAt(i));
      counted[i + 1] = counted[i] + (counts ? 1 : 0);
    }
    return counted;
  }

  private static Set<Integer> boundaries(List<LabelledPart> parts, int[] counted) {
    Set<Integer> starts = new TreeSet<>();
    parts.stream().skip(1).forEach(p -> starts.add(counted[p.span().start()]));
    return starts;
  }

  private static boolean same(LabelledPart a, LabelledPart b, int[] counted) {
    return counted[a.span().start()] == counted[b.span().start()]
        && counted[a.span().end()] == counted[b.span().end()];
  }

  private static void count(int[] counts, Set<Integer> labelled, Set<Integer> predicted) {
    int hits = (int) labelled.stream().filter(predicted::contains).count();
    counts[0] += hits;
    counts[1] += predicted.size() - hits;
    counts[2] += labelled.size() - hits;
  }

  private static void author(int[] counts, Optional<String> gold, Optional<String> predicted) {
    if (gold.isPresent() && gold.equals(predicted)) {
      counts[0]++;
    } else {
      counts[1] += predicted.isPresent() ? 1 : 0;
      counts[2] += gold.isPresent() ? 1 : 0;
    }
  }

  private static Score score(int[] counts) {
    return new Score(counts[0], counts[1], counts[2]);
  }
}
