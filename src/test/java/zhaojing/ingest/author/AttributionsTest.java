package zhaojing.ingest.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhaojing.model.Attribution;
import zhaojing.model.Attribution.Kind;
import zhaojing.model.Metadata;
import zhaojing.model.UnitId;

class AttributionsTest {
  private static final String BODY =
      "心得体会\n（学习笔记）\n参加活动以来，我认真查找自己的不足。\n那天我没有下村。\n我回来想了很久。\n今后每月下村八天。\n";

  private static String shown(Attribution a) {
    return a.kind().id() + " " + a.origin().id() + " " + a.value();
  }

  @Test
  void everySourceIsNamedAndPlaced() {
    String text = BODY + "  柳湾街道办事处 李四光\n  2014年6月9日";
    List<Attribution> signs =
        Attributions.of(
            "2014年心得-张三丰",
            new UnitId("清溪镇"),
            text,
            new Metadata(Map.of("creator", "微软用户", "created", "2014-06-01T00:00:00Z")));
    assertEquals(
        List.of(
            "author file-name 张三丰",
            "date file-name 2014年",
            "unit path 清溪镇",
            "author signature 李四光",
            "unit signature 柳湾街道办事处",
            "date signature 2014年6月9日",
            "author properties 微软用户",
            "date properties 2014-06-01T00:00:00Z"),
        signs.stream().map(AttributionsTest::shown).toList());
    for (Attribution sign : signs) {
      sign.span().ifPresent(s -> assertEquals(sign.value(), text.substring(s.start(), s.end())));
    }
  }

  @Test
  void aPartOfABundleIsSignedByItsTitleAndItsLines() {
    String text = "护士李四光的学习心得\n" + BODY + "单位：内一科\n2014年6月9日";
    assertEquals(
        List.of(
            "author title-block 李四光",
            "unit path 清溪镇",
            "unit signature 内一科",
            "date signature 2014年6月9日"),
        Attributions.ofPart("护士李四光的学习心得", new UnitId("清溪镇"), text).stream()
            .map(AttributionsTest::shown)
            .toList());
  }

  @Test
  void wordsOfTheBodyAreNoSigns() {
    List<Attribution> signs =
        Attributions.of("心得体会", UnitId.NONE, BODY + "我去过柳湾街道。\n要向李四光学习", Metadata.NONE);
    assertTrue(signs.stream().noneMatch(a -> a.kind() == Kind.UNIT), signs.toString());
    assertEquals(List.of(), signs);
  }
}
