package zhaojing.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zhaojing.evaluate.PairScores.Pair;

class PairScoresTest {
  private static final double EXACT = 1e-9;
  private static final Pair AB = new Pair("a", "b");
  private static final Pair CD = new Pair("c", "d");
  private static final Pair EF = new Pair("e", "f");

  @Test
  void a_pair_is_the_same_whichever_way_round() {
    PairScores scores = PairScores.of(Set.of(AB), List.of(), Map.of(new Pair("b", "a"), 1.0));
    assertEquals(new Score(1, 0, 0), scores.decisions());
    assertEquals(1, scores.averagePrecision(), EXACT);
  }

  @Test
  void a_wrong_pair_ahead_of_a_right_one_costs_average_precision() {
    PairScores ahead =
        PairScores.of(Set.of(AB, CD), List.of(EF), Map.of(AB, 3.0, EF, 2.0, CD, 1.0));
    assertEquals((1 + 2.0 / 3) / 2, ahead.averagePrecision(), EXACT);
    PairScores behind =
        PairScores.of(Set.of(AB, CD), List.of(EF), Map.of(AB, 3.0, EF, 1.0, CD, 2.0));
    assertEquals(1, behind.averagePrecision(), EXACT);
    assertEquals(new Score(2, 1, 0), behind.decisions());
  }

  @Test
  void tied_pairs_are_taken_together_whatever_their_order() {
    PairScores tied = PairScores.of(Set.of(AB), List.of(), Map.of(AB, 1.0, CD, 1.0, EF, 1.0));
    assertEquals(1.0 / 3, tied.averagePrecision(), EXACT);
  }

  @Test
  void a_labelled_pair_that_was_not_called_is_never_reached() {
    PairScores half = PairScores.of(Set.of(AB, CD), List.of(), Map.of(AB, 1.0));
    assertEquals(0.5, half.averagePrecision(), EXACT);
    assertEquals(new Score(1, 0, 1), half.decisions());
  }

  @Test
  void false_alarms_are_counted_among_the_innocent_pairs_only() {
    PairScores scores =
        PairScores.of(Set.of(), List.of(AB, AB, new Pair("g", "h")), Map.of(AB, 1.0, CD, 1.0));
    assertEquals(1, scores.falseAlarms());
    assertEquals(500, scores.falseAlarmsPerThousand(), EXACT);
    assertEquals(0, PairScores.of(Set.of(), List.of(), Map.of()).falseAlarmsPerThousand());
  }
}
