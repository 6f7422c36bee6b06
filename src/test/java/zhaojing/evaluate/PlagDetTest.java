package zhaojing.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import zhaojing.model.Span;

class PlagDetTest {
  private static final double EXACT = 1e-9;
  private static final SharedPassage LABEL = passage("a", 100, 200, "b", 0, 100);

  @Test
  void half_a_passage_is_half_the_recall_at_full_precision() {
    PlagDet half = PlagDet.of(List.of(LABEL), List.of(passage("a", 100, 150, "b", 0, 50)));
    assertEquals(new PlagDet.Ratio(1, 0.5), half.macro());
    assertEquals(new PlagDet.Ratio(1, 0.5), half.micro());
    assertEquals(1, half.granularity());
    assertEquals(2.0 / 3, half.plagDet(), EXACT);
  }

  @Test
  void a_passage_reported_in_two_pieces_costs_granularity_and_nothing_else() {
    PlagDet split =
        PlagDet.of(
            List.of(LABEL),
            List.of(passage("a", 100, 150, "b", 0, 50), passage("a", 150, 200, "b", 50, 100)));
    assertEquals(new PlagDet.Ratio(1, 1), split.macro());
    assertEquals(2, split.granularity());
    assertEquals(Math.log(2) / Math.log(3), split.plagDet(), EXACT);
    assertEquals(new Score(1, 0, 0), split.byCase());
  }

  @Test
  void the_right_words_laid_to_another_source_are_an_invention() {
    PlagDet wrong = PlagDet.of(List.of(LABEL), List.of(passage("a", 100, 200, "c", 0, 100)));
    assertEquals(0, wrong.plagDet());
    assertEquals(new Score(0, 1, 1), wrong.byCase());
    PlagDet elsewhere = PlagDet.of(List.of(LABEL), List.of(passage("a", 100, 200, "b", 300, 400)));
    assertEquals(0, elsewhere.plagDet());
    assertEquals(new PlagDet.Ratio(0, 0), elsewhere.micro());
  }

  @Test
  void long_passages_weigh_more_only_by_character() {
    List<SharedPassage> gold = List.of(LABEL, passage("a", 1000, 1900, "b", 1000, 1900));
    PlagDet found = PlagDet.of(gold, List.of(LABEL));
    assertEquals(0.5, found.macro().recall(), EXACT);
    assertEquals(0.1, found.micro().recall(), EXACT);
  }

  @Test
  void nothing_labelled_and_nothing_found_is_right_and_something_found_is_wrong() {
    assertEquals(1, PlagDet.of(List.of(), List.of()).plagDet(), EXACT);
    assertEquals(0, PlagDet.of(List.of(), List.of(LABEL)).plagDet());
    assertEquals(0, PlagDet.of(List.of(LABEL), List.of()).plagDet());
  }

  @Property(tries = 200)
  void perfect_detection_is_one(@ForAll("apart") List<SharedPassage> gold) {
    PlagDet perfect = PlagDet.of(gold, gold);
    assertEquals(1, perfect.plagDet(), EXACT);
    assertEquals(1, perfect.micro().f1(), EXACT);
  }

  @Property(tries = 200)
  void labels_and_detections_change_places(
      @ForAll("any") List<SharedPassage> gold, @ForAll("any") List<SharedPassage> detected) {
    PlagDet there = PlagDet.of(gold, detected);
    PlagDet back = PlagDet.of(detected, gold);
    assertEquals(there.macro().precision(), back.macro().recall(), EXACT);
    assertEquals(there.micro().precision(), back.micro().recall(), EXACT);
  }

  @Property(tries = 200)
  void left_and_right_change_places(
      @ForAll("any") List<SharedPassage> gold, @ForAll("any") List<SharedPassage> detected) {
    List<SharedPassage> swapped = detected.stream().map(SharedPassage::swapped).toList();
    assertEquals(PlagDet.of(gold, detected), PlagDet.of(gold, swapped));
  }

  @Property(tries = 200)
  void every_figure_stays_in_its_range(
      @ForAll("any") List<SharedPassage> gold, @ForAll("any") List<SharedPassage> detected) {
    PlagDet result = PlagDet.of(gold, detected);
    assertTrue(result.granularity() >= 1);
    for (double share : List.of(result.plagDet(), result.macro().f1(), result.micro().f1())) {
      assertTrue(share >= 0 && share <= 1 + EXACT, () -> "" + result);
    }
  }

  @Provide
  Arbitrary<List<SharedPassage>> any() {
    Arbitrary<Place> places =
        Combinators.combine(
                Arbitraries.of("a", "b", "c"),
                Arbitraries.integers().between(0, 60),
                Arbitraries.integers().between(1, 30))
            .as((file, start, length) -> new Place(file, new Span(start, start + length)));
    return Combinators.combine(places, places)
        .as(SharedPassage::new)
        .filter(p -> !p.left().file().equals(p.right().file()))
        .list()
        .ofMaxSize(8);
  }

  /** Passages of one pair that don't overlap. */
  @Provide
  Arbitrary<List<SharedPassage>> apart() {
    return Arbitraries.integers()
        .between(1, 40)
        .list()
        .ofMaxSize(8)
        .map(
            lengths ->
                IntStream.range(0, lengths.size())
                    .mapToObj(
                        i ->
                            passage(
                                "a", 100 * i, 100 * i + lengths.get(i), "b", 50 * i, 50 * i + 9))
                    .toList());
  }

  private static SharedPassage passage(
      String left, int start, int end, String right, int rightStart, int rightEnd) {
    return new SharedPassage(
        new Place(left, new Span(start, end)), new Place(right, new Span(rightStart, rightEnd)));
  }
}
