package zhaojing.evaluate.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatingScoreTest {
  private static final double CLOSE = 1e-9;

  @Test
  void sharesDifferenceAndKappa() {
    // By hand: observed 0+1+0+9 = 10; persons 1,2,5,5 and programs 1,3,5,2 expect
    // (0+4+16+1 + 1+1+9+0 + 16+4+0+9 + 16+4+0+9)/4 = 90/4.
    RatingScore score = RatingScore.of(List.of(pair(1, 1), pair(2, 3), pair(5, 5), pair(5, 2)));
    assertEquals(0.75, score.withinOne(), CLOSE);
    assertEquals(0.5, score.exact(), CLOSE);
    assertEquals(1.0, score.meanDifference(), CLOSE);
    assertEquals(1 - 10 / 22.5, score.kappa(), CLOSE);
  }

  @Test
  void aConstantRatingHasNoKappa() {
    assertEquals(0, RatingScore.of(List.of(pair(1, 3), pair(5, 3), pair(3, 3))).kappa(), CLOSE);
  }

  @Test
  void whatTheProgramDidNotRateIsWrong() {
    RatingScore score = RatingScore.of(List.of(pair(1, 0), pair(4, 4)));
    assertEquals(0.5, score.withinOne(), CLOSE);
    assertEquals(0.5, score.exact(), CLOSE);
    assertEquals(1, score.unrated());
    assertEquals(0, score.meanDifference(), CLOSE);
  }

  @Test
  void ordersCountOnlyWherePersonsDiffer() {
    PairOrder order = PairOrder.of(List.of(pair(1, 2), pair(3, 2), pair(3, 5), pair(4, 4)));
    // 1<3: tie; 1<3: right; 1<4: right; 3<4: right (2<4); 3<4: wrong (5>4); 3=3: no pair.
    assertEquals(5, order.pairs());
    assertEquals(3.5, order.right(), CLOSE);
    assertEquals(1, order.ties());
    assertEquals(0.5, PairOrder.of(List.of(pair(1, 3), pair(5, 3))).share(), CLOSE);
  }

  private static LevelPair pair(int person, int program) {
    return new LevelPair(person, program);
  }
}
