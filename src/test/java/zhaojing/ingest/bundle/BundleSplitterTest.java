package zhaojing.ingest.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleSplitterTest {
  private static final String ESSAY =
      "去年腊月我去柏树沟收医保，走到半路下了雪，我就折回来了，没有再去。\n现在想起来，那天老周在家等了我一下午。我怕的不是雪，"
          + "是怕他又问我低保的事。\n今后每月八号我去一趟，谁来都能查。\n";

  private static List<String> titles(String text) {
    return BundleSplitter.split(text).stream().map(BundlePart::title).toList();
  }

  private static List<String> firstLines(String text) {
    return BundleSplitter.split(text).stream()
        .map(p -> text.substring(p.span().start(), p.span().end()).lines().findFirst().orElse(""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第一篇：甲的心得|第二篇：乙的心得|第三篇：丙的心得",
        "第1篇 甲的心得|第2篇 乙的心得|第3篇 丙的心得",
        "篇一：甲的心得|篇二：乙的心得|篇三：丙的心得",
        "范文一：甲的心得|范文二：乙的心得|范文三：丙的心得",
        "【篇一】|【篇二】|【篇三】",
        "心得体会（一）|心得体会（二）|心得体会（三）",
        "学习心得之一（张明亮）|之二（李红梅）|之三",
        "学习心得体会1|学习心得体会2|学习心得体会3",
        "思想汇报范文【一】|思想汇报范文【二】|思想汇报范文【三】",
        "群众路线学习心得（教师适用）|群众路线学习心得（公务员适用）|群众路线学习心得（通用版）"
      })
  void headingsOnLinesOfTheirOwn(String headings) {
    String[] heading = headings.split("\\|");
    String text =
        List.of(heading).stream().map(h -> h + "\n" + ESSAY).collect(Collectors.joining("\n"));
    assertEquals(List.of(heading), firstLines(text));
  }

  @Test
  void essaysInsideAPiece() {
    String text =
        "第一篇：群众路线心得体会\n群众路线心得体会\n"
            + ESSAY
            + "群众路线心得体会2\n"
            + ESSAY
            + "群众路线教育实践活动心得体会3 在今年4月召开的会上，"
            + ESSAY
            + "群众路线教育实践活动心得体会4在今年5月召开的会上，"
            + ESSAY
            + "群众路线学习心得体会（教师适用）\n"
            + ESSAY
            + "第二篇：一点心得\n"
            + ESSAY;
    assertEquals(
        List.of(
            "群众路线心得体会",
            "群众路线心得体会2",
            "群众路线教育实践活动心得体会3",
            "群众路线教育实践活动心得体会4",
            "群众路线学习心得体会（教师适用）",
            "一点心得"),
        titles(text));
  }

  @Test
  void aTitleGluedToTheEndOfTheTextAbove() {
    String text = "群众路线学习心得体会1 " + ESSAY + "群众路线学习心得体会2 " + ESSAY.strip() + "群众路线学习心得体会3 " + ESSAY;
    assertEquals(List.of("群众路线学习心得体会1", "群众路线学习心得体会2", "群众路线学习心得体会3"), titles(text));
  }

  @Test
  void aTableOfContentsMakesNoParts() {
    String contents = "范文三篇\n目录\n第一篇：甲的心得\n第二篇：乙的心得\n第三篇：丙的心得\n";
    String preface = "编者按：下面几篇文章从不同的角度谈了学习的收获，供大家参考，写得好不好请读者自己看，也欢迎来信指出不足之处，我们一定改正，谢谢大家一直以来的支持。\n";
    String body = "第一篇：甲的心得\n" + ESSAY + "第二篇：乙的心得\n" + ESSAY + "第三篇：丙的心得\n" + ESSAY;
    for (String text : List.of(contents + body, contents + preface + body)) {
      assertEquals(List.of("甲的心得", "乙的心得", "丙的心得"), titles(text));
      assertEquals(0, BundleSplitter.split(text).get(0).span().start());
    }
  }

  @Test
  void listsOfRelatedTextsAtTheEndBelongToTheLast() {
    String text = "篇一：甲的心得\n" + ESSAY + "篇二：乙的心得\n" + ESSAY + "相关文章\n篇三：丙的心得\n学习心得体会3\n上一页\n";
    assertEquals(List.of("甲的心得", "乙的心得"), titles(text));
  }

  @Test
  void anUnmarkedFirstEssayIsAPartOfItsOwn() {
    String text = "群众路线心得体会\n" + ESSAY + ESSAY + ESSAY + "群众路线心得体会2\n" + ESSAY;
    assertEquals(List.of("群众路线心得体会", "群众路线心得体会2"), titles(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第三篇：镇里的总结\n镇里的总结\n%s一、主要做法\n%s二、存在问题\n%s",
        "心得体会\n第一部分 学习\n%s第二部分 体会\n%s",
        "对照检查材料\n一、学习心得体会\n%s二、思想汇报\n%s（三）学习体会2\n%s",
        "心得体会\n第一章 起步\n%s第二章 下乡\n%s",
        "心得体会\n第二篇文章说得好，我读了两遍。\n%s第三篇文章我没有读完。\n%s",
        "我写的心得体会2篇都退了回来，重写。\n%s我的学习心得体会3次才过关。\n%s",
        "在窗口的三年\n登记中心 张明亮\n今年七月我想把自己画一画，分三段来画，画得不像的地方请大家添笔，我再改。\n" + "第一篇 初来\n%s第二篇 中途\n%s",
        "在窗口的三年\n第一篇 初来\n%s第二篇 中途\n%s结语\n%s",
        "总结\n%s学习体会\n%s整改总结\n%s",
        "心得体会\n一是学习。\n%s2014年工作总结3月5日\n%s",
        "党的群众路线教育实践活动心得体会\n%s",
        "%s"
      })
  void oneTextStaysWhole(String pattern) {
    String text = pattern.replace("%s", ESSAY + ESSAY);
    List<BundlePart> parts = BundleSplitter.split(text);
    assertEquals(1, parts.size(), () -> titles(text).toString());
    assertEquals(text.length(), parts.get(0).span().length());
  }

  @Test
  void aLongTextOfHeadingsIsSplitInTime() {
    String text = ("学习".repeat(30) + "心得体会").repeat(20_000);
    String lines = "第一篇：甲\n心得体会2 在\n".repeat(50_000);
    long start = System.nanoTime();
    BundleSplitter.split(text);
    BundleSplitter.split(lines);
    assertTrue(System.nanoTime() - start < 10_000_000_000L, "two million characters within 10 s");
  }

  /** Four times the lines may not take sixteen times the time. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "第一篇\n",
        "张明亮\n2014年3月5日\n",
        "尊敬的领导：\n",
        "====\n",
        "==========\n",
        "评语：好\n",
        "“甲\n",
        "一、甲\n",
        "作为作为作为\n"
      })
  void timeGrowsWithTheLines(String lines) {
    BundleSplitter.split(lines.repeat(2_000));
    long start = System.nanoTime();
    BundleSplitter.split(lines.repeat(5_000));
    long few = System.nanoTime();
    BundleSplitter.split(lines.repeat(20_000));
    long many = System.nanoTime();
    assertTrue(many - few < 12 * (few - start) + 500_000_000L, "linear");
  }
}
