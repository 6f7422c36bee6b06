package zhaojing.similarity.paraphrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import zhaojing.model.Span;

/**
 * Aligns the sentences of two texts by meaning, whatever their order, and finds the stretches in
 * which they lie close together on both sides.
 */
final class SentenceAlignment {
  /** Sentences less alike than this are on one topic at most. */
  private static final double MIN_ALIKE = 0.66;

  /** Counterparts may have so many sentences without one between them, on either side. */
  private static final int MAX_GAP = 2;

  private static final Comparator<AlikeSentences> STRONGEST =
      Comparator.comparingDouble(AlikeSentences::alike)
          .reversed()
          .thenComparingInt(AlikeSentences::left)
          .thenComparingInt(AlikeSentences::right);

  private final SentenceVectors vectors;
  private final RareWords rare;

  SentenceAlignment(SentenceVectors vectors, RareWords rare) {
    this.vectors = vectors;
    this.rare = rare;
  }

  /** Stretches by their left start, not yet judged. They don't overlap on the left. */
  List<RewrittenPassage> of(ParaphraseText left, ParaphraseText right) {
    List<AlikeSentences> pairs = counterparts(left, right);
    List<RewrittenPassage> found = new ArrayList<>();
    while (!pairs.isEmpty()) {
      List<AlikeSentences> group = group(pairs);
      pairs.removeAll(group);
      found.add(passage(left, right, group));
    }
    found.sort(Comparator.comparing(RewrittenPassage::left));
    return found;
  }

  /** Each sentence with its best free counterpart, the most alike first. */
  private List<AlikeSentences> counterparts(ParaphraseText left, ParaphraseText right) {
    List<AlikeSentences> all = new ArrayList<>();
    float[][] lefts = vectors(left);
    float[][] rights = vectors(right);
    for (int i = 0; i < lefts.length; i++) {
      for (int j = 0; j < rights.length; j++) {
        double alike = inner(lefts[i], rights[j]);
        if (alike >= MIN_ALIKE) {
          all.add(new AlikeSentences(i, j, alike));
        }
      }
    }
    all.sort(STRONGEST);
    boolean[] leftUsed = new boolean[lefts.length];
    boolean[] rightUsed = new boolean[rights.length];
    List<AlikeSentences> kept = new ArrayList<>();
    for (AlikeSentences pair : all) {
      if (!leftUsed[pair.left()] && !rightUsed[pair.right()]) {
        leftUsed[pair.left()] = true;
        rightUsed[pair.right()] = true;
        kept.add(pair);
      }
    }
    return kept;
  }

  private float[][] vectors(ParaphraseText text) {
    return text.sentences().stream().map(s -> vectors.of(s.text())).toArray(float[][]::new);
  }

  private static double inner(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** The strongest pair with all that lie near it or near those, on both sides. */
  private static List<AlikeSentences> group(List<AlikeSentences> pairs) {
    List<AlikeSentences> group = new ArrayList<>(List.of(pairs.get(0)));
    List<AlikeSentences> rest = new ArrayList<>(pairs.subList(1, pairs.size()));
    boolean grown = true;
    while (grown) {
      List<AlikeSentences> near =
          rest.stream().filter(p -> group.stream().anyMatch(g -> near(p, g))).toList();
      group.addAll(near);
      rest.removeAll(near);
      grown = !near.isEmpty();
    }
    group.sort(Comparator.comparingInt(AlikeSentences::left));
    return group;
  }

  private static boolean near(AlikeSentences a, AlikeSentences b) {
    return Math.abs(a.left() - b.left()) <= MAX_GAP + 1
        && Math.abs(a.right() - b.right()) <= MAX_GAP + 1;
  }

  private RewrittenPassage passage(
      ParaphraseText left, ParaphraseText right, List<AlikeSentences> group) {
    Span inLeft = left.sentences().get(group.get(0).left()).span();
    Span inRight = right.sentences().get(group.get(0).right()).span();
    Set<String> shared = new TreeSet<>();
    double weighted = 0;
    int backed = 0;
    int chars = 0;
    for (AlikeSentences pair : group) {
      ContentSentence l = left.sentences().get(pair.left());
      ContentSentence r = right.sentences().get(pair.right());
      inLeft = inLeft.union(l.span());
      inRight = inRight.union(r.span());
      List<String> both =
          l.words().stream().filter(r.words()::contains).filter(rare::isRare).toList();
      shared.addAll(both);
      backed += both.isEmpty() ? 0 : 1;
      int length = l.text().length() + r.text().length();
      weighted += pair.alike() * length;
      chars += length;
    }
    return new RewrittenPassage(inLeft, inRight, group, backed, shared, weighted / chars);
  }
}
