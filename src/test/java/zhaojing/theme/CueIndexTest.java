package zhaojing.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class CueIndexTest {
  private static List<String> found(String text, List<String> cues, List<String> exclusions) {
    return new CueIndex<>(List.of(new CueIndex.Group<>("k", cues, exclusions)))
        .find(text).stream().map(h -> text.substring(h.span().start(), h.span().end())).toList();
  }

  private static List<String> found(String text, String cue) {
    return found(text, List.of(cue), List.of());
  }

  @Test
  void exclusionHidesTheCueInsideItOnly() {
    assertEquals(List.of("学习"), found("中学习惯不改，学习不止", List.of("学习"), List.of("中学习惯")));
  }

  @Test
  void nearGapStaysInTheClause() {
    assertEquals(List.of("学习抓得不够"), found("学习抓得不够", "学习…不够"));
    assertEquals(List.of(), found("学习抓了，力度不够", "学习…不够"));
  }

  @Test
  void farGapStaysInTheSentence() {
    assertEquals(List.of("之所以慢，是因为懒"), found("之所以慢，是因为懒", "之所以……是因为懒"));
    assertEquals(List.of(), found("之所以慢。是因为懒", "之所以……是因为懒"));
  }

  @Test
  void numberMayStandAnywhere() {
    assertEquals(List.of("每月3次"), found("每月3次", "每月#次"));
    assertEquals(List.of("十二日前"), found("七月十二日前交", "#日前"));
    assertEquals(List.of(), found("每月多次", "每月#次"));
  }

  @Test
  void clauseStartLooksPastOpeners() {
    assertEquals(List.of("要"), found("一是要改", "^要"));
    assertEquals(List.of("要"), found("好，我们还要改", "^要"));
    assertEquals(List.of(), found("主要是懒", "^要"));
  }

  @Test
  void clauseEndIsAMarkOrTheEnd() {
    assertEquals(List.of("思考"), found("几点思考", "思考$"));
    assertEquals(List.of(), found("思考不深", "思考$"));
  }

  @Test
  void aCueNeedsWordsToStartFrom() {
    assertThrows(IllegalArgumentException.class, () -> Cue.parse("…学习"));
    assertThrows(IllegalArgumentException.class, () -> Cue.parse("^"));
  }
}
