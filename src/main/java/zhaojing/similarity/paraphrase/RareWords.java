package zhaojing.similarity.paraphrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Pairs texts by the rare words their sentences share, each word weighing its inverse document
 * frequency (Spärck Jones, 1972).
 */
final class RareWords {
  /** A word in more texts than this share pairs nothing, … */
  private static final double MAX_SHARE = 0.01;

  /** … but in small batches one in so many texts does. */
  private static final int MIN_TEXTS = 3;

  /** Texts that one text is looked at beside. */
  private static final int MAX_PARTNERS = 6;

  /** What the shared words of two texts must weigh, in words that only these two have. */
  private static final double MIN_WEIGHT = 2;

  private final int texts;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final List<Set<String>> words = new ArrayList<>();

  RareWords(List<ParaphraseText> texts) {
    this.texts = texts.size();
    for (int i = 0; i < texts.size(); i++) {
      Set<String> own = new HashSet<>();
      texts.get(i).sentences().forEach(s -> own.addAll(s.words()));
      words.add(own);
      for (String word : own) {
        frequency.merge(word, 1, Integer::sum);
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      for (String word : words.get(i)) {
        if (frequency.get(word) > 1 && isRare(word)) {
          places.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  /** Whether few texts have the word. */
  boolean isRare(String word) {
    return frequency.getOrDefault(word, 0) <= Math.max(MIN_TEXTS, texts * MAX_SHARE);
  }

  /** 1 for a word that two texts have, less for more frequent ones, 0 for one that is not rare. */
  double weight(String word) {
    int count = Math.max(2, frequency.getOrDefault(word, 2));
    return isRare(word) ? Math.log((texts + 1.0) / (count - 1)) / Math.log(texts + 1.0) : 0;
  }

  /**
   * The texts whose sentences a run can afford, in their order: all, or those that share most.
   *
   * @param all the texts of the batch, as given before
   */
  List<ParaphraseText> affordable(List<ParaphraseText> all, int maxSentences) {
    if (all.stream().mapToInt(t -> t.sentences().size()).sum() <= maxSentences) {
      return List.copyOf(all);
    }
    Set<Partner> pairs = new TreeSet<>(Partner.HEAVIEST);
    for (int i = 0; i < all.size(); i++) {
      pairs.addAll(partners(i));
    }
    Set<Integer> chosen = new TreeSet<>();
    int sentences = 0;
    for (Partner pair : pairs) {
      for (int text : List.of(pair.left(), pair.right())) {
        sentences += chosen.add(text) ? all.get(text).sentences().size() : 0;
      }
      if (sentences > maxSentences) {
        break;
      }
    }
    return chosen.stream().map(all::get).toList();
  }

  /** The texts that share most with this one, the most first, with what the shared words weigh. */
  List<Partner> partners(int text) {
    Map<Integer, Double> shared = new TreeMap<>();
    for (String word : new TreeSet<>(words.get(text))) {
      for (int other : places.getOrDefault(word, List.of())) {
        if (other != text) {
          shared.merge(other, weight(word), Double::sum);
        }
      }
    }
    return shared.entrySet().stream()
        .filter(e -> e.getValue() >= MIN_WEIGHT)
        .map(e -> new Partner(Math.min(text, e.getKey()), Math.max(text, e.getKey()), e.getValue()))
        .sorted(Partner.HEAVIEST)
        .limit(MAX_PARTNERS)
        .toList();
  }

  /** Two texts, {@code left < right}, by their places, and what their shared rare words weigh. */
  record Partner(int left, int right, double weight) {
    static final Comparator<Partner> HEAVIEST =
        Comparator.comparingDouble(Partner::weight)
            .reversed()
            .thenComparingInt(Partner::left)
            .thenComparingInt(Partner::right);
  }
}
