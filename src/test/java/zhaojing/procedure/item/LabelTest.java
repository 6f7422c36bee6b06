package zhaojing.procedure.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelTest {
  @Test
  void labelsOfEveryLevel() {
    assertEquals(Optional.of(new Label(1, 3, 2)), Label.of("三、整改措施"));
    assertEquals(Optional.of(new Label(2, 12, 4)), Label.of("（十二）接待"));
    assertEquals(Optional.of(new Label(3, 1, 2)), Label.of("1.9月底前撤并"));
    assertEquals(Optional.of(new Label(4, 2, 1)), Label.of("②补课"));
    assertEquals(Optional.of(new Label(5, 2, 3)), Label.of("其次，下村少"));
  }

  @Test
  void aFigureIsNoLabel() {
    assertEquals(Optional.empty(), Label.of("1.6万个岗位"));
    assertEquals(Optional.empty(), Label.of("一千二百篇心得体会"));
  }

  @Test
  void numerals() {
    assertEquals(20, Label.number("二十"));
    assertEquals(11, Label.number("十一"));
    assertEquals(35, Label.number("三十五"));
  }
}
