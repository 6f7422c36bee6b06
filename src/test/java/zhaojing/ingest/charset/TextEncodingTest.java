package zhaojing.ingest.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TextEncodingTest {
  /** Sentences of different registers, written for this test. */
  private static final List<String> SENTENCES =
      List.of(
          "上周三下午去柏树沟收缴医保费，老周蹲在门槛上抽烟，半天没搭理我。",
          "水泵轴承磨损超过0.3毫米就该更换，可库房里一直缺6205型号的备件！",
          "批评与自我批评是有力武器，红红脸、出出汗，才能排排毒、治治病。",
          "妈妈打来电话说：“囡囡，鱼塘里的草鱼翻肚皮了，你快请技术员来瞧瞧。”",
          "第三季度营业收入同比下降百分之十二，应收账款周转天数延长至九十七天。",
          "护士长翻着体温单问：谁把七床的血压记成了148/90？没有人吭声。",
          "坚持问题导向，聚焦“四风”，以踏石留印、抓铁有痕的劲头抓好整改落实。",
          "孩子们踮着脚尖，趴在窗台上看雪，鼻涕冻得亮晶晶的，也舍不得回教室。",
          "邻居家的拖拉机突突响了一夜，秸秆打捆机陷进泥里，三个壮汉才拽出来。",
          "依据《档案管理暂行规定》第十七条，借阅人须登记姓名、事由与归还日期。",
          "峪口水库溢洪道裂缝长约4.6米，渗漏处青苔滑腻，巡查员老邢险些跌跤。",
          "我承认，那天确实打了麻将，输了两百块，心里懊恼，却不敢跟组织讲。");

  private static final Map<String, Charset> ENCODINGS =
      new TreeMap<>(
          Map.of(
              "utf-8", StandardCharsets.UTF_8,
              "gb18030", Charset.forName("GB18030"),
              "utf-16le", StandardCharsets.UTF_16LE,
              "utf-16be", StandardCharsets.UTF_16BE));

  /** Cuts of {@code length} characters out of the sentences in many orders. */
  private static List<String> texts(int length, int count) {
    Random random = new Random(42);
    List<String> texts = new ArrayList<>();
    while (texts.size() < count) {
      StringBuilder text = new StringBuilder();
      while (text.length() < length + 40) {
        text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
      }
      int from = random.nextInt(30);
      texts.add(text.substring(from, from + length));
    }
    return texts;
  }

  private static int errors(int length, Charset charset) {
    int errors = 0;
    for (String text : texts(length, 300)) {
      byte[] bytes = text.getBytes(charset);
      Optional<Charset> found = TextEncoding.detect(bytes);
      boolean right = found.isPresent() && TextEncoding.decode(bytes, found.get()).equals(text);
      errors += right ? 0 : 1;
    }
    return errors;
  }

  @Test
  void shortTextsAreReadRightInEveryEncoding() {
    Map<String, Integer> errors = new TreeMap<>();
    for (int length : new int[] {6, 10, 20, 50, 200}) {
      ENCODINGS.forEach(
          (name, charset) -> errors.put(length + " " + name, errors(length, charset)));
    }
    errors.forEach(
        (key, count) -> {
          int length = Integer.parseInt(key.split(" ")[0]);
          int allowed = length >= 20 ? 0 : length >= 10 ? 3 : 12;
          assertTrue(
              count <= allowed, () -> "wrong of 300 each, by length and encoding: " + errors);
        });
  }

  @Test
  void traditionalTextInBig5() {
    String text = "各位代表，現在請聽取這次會議的說明，並對經費問題發表意見。";
    byte[] bytes = text.getBytes(Charset.forName("Big5"));
    assertEquals(text, TextEncoding.decode(bytes, TextEncoding.detect(bytes).orElseThrow()));
  }

  @Test
  void marksAreTrustedAndDropped() {
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      byte[] bytes = "\uFEFFa".getBytes(charset);
      assertEquals("a", TextEncoding.decode(bytes, TextEncoding.detect(bytes).orElseThrow()));
    }
  }

  @Test
  void noiseIsNoText() {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      byte[] noise = new byte[300];
      random.nextBytes(noise);
      assertEquals(Optional.empty(), TextEncoding.detect(noise));
    }
  }

  @Test
  void aSampleThatEndsInsideACharacterDoesNotMislead() {
    String text = "a" + "群众的眼睛是雪亮的。".repeat(5000);
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      assertEquals(Optional.of(charset), TextEncoding.detect(text.getBytes(charset)));
    }
  }
}
