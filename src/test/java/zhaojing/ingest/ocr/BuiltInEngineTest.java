package zhaojing.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class BuiltInEngineTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final List<String> LINES =
      List.of(
          "心得体会",
          "　　今年三月到六月，我随工作队在下河村住了一百一十二天，",
          "看了七十三户人家的水表。",
          "　　会上定下来的事，回来以后没有人问过第二遍。",
          "签名：王建国　　　　　　　　　　日期：2014年7月3日");

  private final OcrEngine engine = engine();

  private static OcrEngine engine() {
    return OcrChoice.BUILTIN.engine().orElseThrow();
  }

  private OcrText read(BufferedImage page) throws Exception {
    return new OcrReader(engine, OcrLimits.DEFAULT).picture(PrintedPage.file(page, "bmp"));
  }

  @Test
  void aTiltedNoisyPageIsReadInItsOrderWithIndents() throws Exception {
    Font font = Machine.font();
    BufferedImage page = PrintedPage.noisy(PrintedPage.print(font, LINES, 3), 5);
    OcrText text = read(page);
    String printed = String.join("\n", LINES);
    double rate = ErrorRate.of(printed, text.text());
    assertTrue(rate <= 0.04, rate + ": " + text.text());
    assertTrue(text.text().lines().toList().get(1).startsWith("　　今年三月"), text.text());
    assertTrue(text.confidence() > 0.9, text.toString());
    assertEquals(text, read(page), "the same picture, the same text");
  }

  @Test
  void aPageTheWrongWayUpIsTurned() throws Exception {
    GrayPage upright = GrayPage.of(PrintedPage.print(Machine.font(), LINES.subList(1, 4)));
    for (int quarters = 1; quarters < 4; quarters++) {
      GrayPage page = upright.quarterTurned(quarters);
      BufferedImage image =
          new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_BYTE_GRAY);
      image.getRaster().setDataElements(0, 0, page.width(), page.height(), page.levels());
      String text = read(image).text();
      assertTrue(text.contains("今年三月到六月"), quarters + ": " + text);
    }
  }

  @Test
  void aWideSpaceBetweenWordsIsKept() throws Exception {
    List<String> lines = List.of("临溪县人民医院设备科　曾国栋", "我从头到尾看了三遍材料。");
    String text = read(PrintedPage.print(Machine.font(), lines)).text();
    assertEquals("临溪县人民医院设备科 曾国栋\n我从头到尾看了三遍材料。\n", text);
  }

  @Test
  void ofTwoColumnsTheLeftOneIsReadFirst() throws Exception {
    Font font = Machine.font();
    List<String> lines = new ArrayList<>();
    for (int i = 10; i < 20; i++) {
      lines.add("左边这一栏写着第" + i + "行文字　　　" + "右边那一栏写着第" + i + "行文字");
    }
    String text = read(PrintedPage.print(font, lines)).text();
    List<String> read = text.lines().map(String::strip).toList();
    assertEquals(20, read.size(), text);
    assertTrue(read.subList(0, 10).stream().allMatch(l -> l.startsWith("左边")), text);
    assertTrue(read.get(10).startsWith("右边那一栏写着第10"), text);
  }

  @Test
  void pastTheLimitThePageIsGivenUp() {
    GrayPage page = GrayPage.of(PrintedPage.print(Machine.font(), LINES));
    assertThrows(TimeoutException.class, () -> engine.read(page, Duration.ZERO));
  }

  @Test
  void whatIsNoPrintGivesNothing() throws Exception {
    BufferedImage empty = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY);
    assertEquals(new OcrPage(List.of()), engine.read(GrayPage.of(empty), LIMIT));
  }
}
