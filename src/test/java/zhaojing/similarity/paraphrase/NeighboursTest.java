package zhaojing.similarity.paraphrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final int SENTENCES = 2_000;
  private static final int OF_A_TEXT = 20;

  private static final List<float[]> VECTORS = NeighboursMeasure.vectors(SENTENCES, 3);
  private static final int[] STARTS = new int[SENTENCES / OF_A_TEXT + 1];

  static {
    Arrays.setAll(STARTS, i -> i * OF_A_TEXT);
  }

  private static List<List<Neighbours.Near>> of(Neighbours neighbours, int text) {
    return neighbours.of(
        text, VECTORS.subList(STARTS[text], STARTS[text + 1]).toArray(float[][]::new));
  }

  private static Set<Integer> texts(List<Neighbours.Near> nearest) {
    return nearest.stream().map(Neighbours.Near::text).collect(Collectors.toSet());
  }

  @Test
  void theGraphFindsNearlyAllThatComparingAllWithAllFinds() {
    Neighbours exact = new ExactNeighbours(VECTORS, STARTS);
    Neighbours graph = new GraphNeighbours(VECTORS, STARTS);
    int all = 0;
    int both = 0;
    for (int text = 0; text < STARTS.length - 1; text++) {
      List<List<Neighbours.Near>> right = of(exact, text);
      List<List<Neighbours.Near>> found = of(graph, text);
      for (int i = 0; i < OF_A_TEXT; i++) {
        Set<Integer> shared = new HashSet<>(texts(right.get(i)));
        all += shared.size();
        shared.retainAll(texts(found.get(i)));
        both += shared.size();
        assertTrue(!texts(found.get(i)).contains(text), "a text is no neighbour of its own");
      }
    }
    assertTrue(both >= 0.97 * all, both + " of " + all);
  }

  @Test
  void theGraphIsTheSameWhateverTheThreads() {
    Neighbours one = new GraphNeighbours(VECTORS, STARTS);
    List<List<List<Neighbours.Near>>> alone =
        IntStream.range(0, STARTS.length - 1).mapToObj(t -> of(one, t)).toList();
    Neighbours two = new GraphNeighbours(VECTORS, STARTS);
    List<List<List<Neighbours.Near>>> together =
        IntStream.range(0, STARTS.length - 1).parallel().mapToObj(t -> of(two, t)).toList();
    assertEquals(alone, together);
  }

  @Test
  void whatIsNearStandsFirstWithItsInnerProduct() {
    for (Neighbours neighbours :
        List.of(new ExactNeighbours(VECTORS, STARTS), new GraphNeighbours(VECTORS, STARTS))) {
      Neighbours.Near first = neighbours.of(0, new float[][] {VECTORS.get(777)}).get(0).get(0);
      assertEquals(777 / OF_A_TEXT, first.text());
      assertEquals(777 % OF_A_TEXT, first.sentence());
      assertEquals(1, first.alike(), 1e-4);
    }
  }
}
