package zhaojing.rubric;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import zhaojing.model.Criterion;
import zhaojing.model.Move;
import zhaojing.rubric.Texts.Sentence;

/** What no text may gain by. */
class RubricPropertyTest {
  private static final List<String> SLOGANS =
      List.of(
          "我要坚决反对四风，永葆先进性！",
          "我们一定要以焦裕禄同志为榜样，努力奋斗。",
          "2014年3月5日以来，我深受教育，决心走访三户！",
          "让我们更加紧密地团结起来，为实现中国梦而奋斗！");

  @Provide
  Arbitrary<List<Sentence>> texts() {
    List<Sentence> pool = new ArrayList<>(RubricTest.GOOD);
    pool.addAll(RubricTest.HOLLOW);
    return Arbitraries.of(pool).list().ofMinSize(1).ofMaxSize(14);
  }

  @Provide
  Arbitrary<Sentence> slogans() {
    Arbitrary<Move> moves = Arbitraries.of(Move.PLEDGE, Move.PRAISE, Move.POLICY_CONTEXT);
    return Combinators.combine(moves, Arbitraries.of(SLOGANS)).as(Sentence::new);
  }

  @Property(tries = 150)
  void aSloganNeverRaisesALevel(
      @ForAll("texts") List<Sentence> text, @ForAll("slogans") Sentence slogan, @ForAll int where) {
    List<Sentence> more = new ArrayList<>(text);
    more.add(Math.floorMod(where, text.size() + 1), slogan);
    Map<Criterion, Integer> before = RubricTest.levels(text);
    Map<Criterion, Integer> after = RubricTest.levels(more);
    for (Criterion criterion : Criterion.values()) {
      assertTrue(after.get(criterion) <= before.get(criterion), criterion + " rose by " + slogan);
    }
  }

  @Property(tries = 150)
  void takingAnIncidentAwayNeverRaisesConcreteness(
      @ForAll("texts") List<Sentence> text, @ForAll int which) {
    List<Sentence> telling =
        text.stream().filter(s -> s.move() == Move.FACT || s.move() == Move.PROBLEM_SELF).toList();
    if (!telling.isEmpty()) {
      List<Sentence> fewer = new ArrayList<>(text);
      fewer.removeAll(List.of(telling.get(Math.floorMod(which, telling.size()))));
      int before = RubricTest.levels(text).get(Criterion.CONCRETENESS);
      assertTrue(RubricTest.levels(fewer).get(Criterion.CONCRETENESS) <= before);
    }
  }
}
