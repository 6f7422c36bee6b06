package zhaojing.rubric.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhaojing.model.Genre;
import zhaojing.model.Item;
import zhaojing.model.ItemKind;
import zhaojing.model.Ladder;
import zhaojing.model.Move;
import zhaojing.model.Step;
import zhaojing.rubric.Example;
import zhaojing.rubric.ExampleItem;
import zhaojing.rubric.Texts;
import zhaojing.rubric.evidence.EvidenceWords;

class LaddersTest {
  private static final Ladders LADDERS = new Ladders(EvidenceWords.standard());

  private static Ladder ladder(String problem, String text, Move... moves) {
    Example example =
        Example.clean(text)
            .with(Genre.SELF_EXAMINATION, ExampleItem.of(ItemKind.PROBLEM, problem))
            .tagged(moves);
    Item item = LADDERS.climb(Texts.subject(example)).get(0);
    item.ladder()
        .orElseThrow()
        .rungs()
        .forEach(r -> assertTrue(text.contains(r.quote().text()) && !r.quote().text().isEmpty()));
    return item.ladder().orElseThrow();
  }

  private static List<Step> steps(Ladder ladder) {
    return ladder.rungs().stream().map(Ladder.Rung::step).toList();
  }

  @Test
  void aSetPhraseStaysBelow() {
    Ladder ladder = ladder("创新劲头不足", "创新劲头不足。", Move.PROBLEM_SELF);
    assertTrue(ladder.highest().compareTo(Step.FIELD) <= 0, ladder.toString());
    assertEquals(Step.SET_PHRASE, ladder.rungs().get(0).step());
  }

  @Test
  void aFieldIsNamed() {
    Ladder ladder = ladder("理论学习不够深入", "理论学习不够深入。", Move.PROBLEM_SELF);
    assertEquals(List.of(Step.SET_PHRASE, Step.FIELD), steps(ladder));
  }

  @Test
  void aBehaviourIsWhatWasDone() {
    Ladder ladder = ladder("我替别人代签过", "我替别人代签过。", Move.PROBLEM_SELF);
    assertEquals(Step.BEHAVIOUR, ladder.highest());
    assertEquals(
        Step.FIELD, ladder("放松了理论学习，学习的劲头淡了", "放松了理论学习，学习的劲头淡了。", Move.PROBLEM_SELF).highest());
  }

  @Test
  void anIncidentAndAThoughtBehindTheItemCount() {
    String text = "对病人没有了耐心。去年腊月二十三，老杨头按了3回铃，我没有动。我心里想，他又是睡不着。明天要加强学习。";
    Ladder ladder =
        ladder(
            "对病人没有了耐心", text, Move.PROBLEM_SELF, Move.FACT, Move.PROBLEM_SELF, Move.MEASURE_VAGUE);
    assertEquals(Step.THOUGHT, ladder.highest());
    assertTrue(steps(ladder).contains(Step.INCIDENT), ladder.toString());
  }

  @Test
  void theNextItemsCaseIsNotThisOnes() {
    Example example =
        Example.clean("创新劲头不足。去年3月12日，我叫老杨头在院子里的冷风口等了3个钟头。")
            .with(
                Genre.SELF_EXAMINATION,
                ExampleItem.of(ItemKind.PROBLEM, "创新劲头不足"),
                ExampleItem.of(ItemKind.PROBLEM, "去年3月12日，我叫老杨头在院子里的冷风口等了3个钟头"))
            .tagged(Move.PROBLEM_SELF, Move.PROBLEM_SELF);
    List<Item> items = LADDERS.climb(Texts.subject(example));
    assertTrue(items.get(0).ladder().orElseThrow().highest().compareTo(Step.FIELD) <= 0);
    assertEquals(Step.INCIDENT, items.get(1).ladder().orElseThrow().highest());
  }

  @Test
  void onlyProblemsClimb() {
    Example example =
        Example.clean("每周下村一天。")
            .with(Genre.SELF_EXAMINATION, ExampleItem.of(ItemKind.MEASURE, "每周下村一天"));
    assertTrue(LADDERS.climb(Texts.subject(example)).get(0).ladder().isEmpty());
  }
}
