package zhaojing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhaojing.model.Span;
import zhaojing.model.SubmissionId;

class TextReaderTest {
  private static final TextReader READER = new TextReader(new HanlpSegmenter(List.of("群众路线")));

  private static Reading read(String text) {
    return READER.read(new SubmissionId("s1"), text);
  }

  private static List<String> sentences(String text) {
    return read(text).document().sentences().stream()
        .map(s -> text.substring(s.start(), s.end()))
        .toList();
  }

  @Test
  void splitsSentencesWithTheirClosingQuotes() {
    assertEquals(
        List.of("标题", "他说：“我来晚了。”", "我没有接话！？", "（会上的事。）", "散会"),
        sentences("标题\n他说：“我来晚了。”我没有接话！？（会上的事。）散会"));
  }

  @Test
  void pageNumberInsideAWordIsDroppedFromTheViewAndKeptInTheText() {
    String text = "干部在群众中树立了威 10 信，走访了 6 个社区。";
    Reading reading = read(text);
    assertEquals("干部在群众中树立了威信，走访了6个社区。", reading.view().text());
    assertEquals(List.of(new Span(10, 14)), reading.pageNumbers());
    assertEquals(text, reading.document().text());
    assertEquals(List.of(text), sentences(text));
  }

  @Test
  void numbersThatDoNotRiseLikePagesStay() {
    assertEquals(List.of(), read("评分为 90 分以上的占 80 以上，其余在 70 以下。").pageNumbers());
  }

  @Test
  void aPageBetweenTwoPagesIsFoundBeforeACountedNounToo() {
    String text = "要落 10 实责任，到明 11 天为止，再规 12 范程序，走 11 天。";
    assertEquals("要落实责任，到明天为止，再规范程序，走11天。", read(text).view().text());
    assertEquals(1, read("落 10 实，走了 11 天。").pageNumbers().size());
  }

  @Test
  void linesOfPageNumbersAreNoParagraphs() {
    Reading reading = read("第一段话。\n- 3 -\n第二段话。\n第 4 页 共 9 页\n7\n2014年\n");
    assertEquals("第一段话。\n\n第二段话。\n\n\n2014年\n", reading.view().text());
    assertEquals(3, reading.document().paragraphs().size());
  }

  @Test
  void hardLineBreaksOfAPageAreJoinedAcrossPagesToo() {
    String text =
        """
        三月十二日那天下着雨我到柳林沟去看那段
        塌了的水渠，老李蹲在渠边抽烟，一句话也
        不说，我问了两遍他才开口，说去年十月就
        报上去了，报表压在我办公桌的抽屉里整整
        - 2 -

        五个月没有动过。我当时脸上火辣辣的，想
        解释几句又咽了回去，回来的路上一直在想
        这件事。
        一、问题出在哪里呢我想了又想觉得还是懒
        怕麻烦怕担责任，总觉得拖一拖也就过去了
        结果把老百姓的事拖黄了。
        """;
    Reading reading = read(text);
    assertEquals(2, reading.document().paragraphs().size());
    assertTrue(reading.view().text().contains("也不说，我问了"), reading.view().text());
    assertTrue(reading.view().text().contains("整整五个月"), reading.view().text());
  }

  @Test
  void ordinaryParagraphsKeepTheirLineEnds() {
    String text = "一段不长的话。\n又一段。\n第三段话在这里。\n第四段。\n第五段话。\n第六段话。\n第七段。\n";
    assertEquals(7, read(text).document().paragraphs().size());
  }

  @Test
  void widthsInvisibleCharactersAndRadicalsAreFoldedInTheView() {
    assertEquals("2014年A，人民群众", read("２０１４\u200b年\ufeffＡ， 人⺠ 群\u00a0众").view().text());
  }

  @Test
  void comparisonSeesThroughTricks() {
    String plain = Comparison.of(read("认真学习群众路线，转变作风。").view()).text();
    String tricked = Comparison.of(read("認真 學習群\u200b眾路線。轉變作風").view()).text();
    assertEquals("认真学习群众路线转变作风", plain);
    assertEquals(plain, tricked);
  }

  @Test
  void tokensPointIntoTheTextAsExtracted() {
    String text = "我 们学习群 众路线";
    Reading reading = read(text);
    Token last = reading.tokens().get(reading.tokens().size() - 1);
    assertEquals("群众路线", last.word());
    assertEquals("群 众路线", text.substring(last.span().start(), last.span().end()));
    assertFalse(reading.tokens(last.span()).isEmpty());
  }

  @Test
  void domainWordsStayWholeAndSplitNoOthers() {
    Reading reading = read("群众路线教育实践活动让我看到自己的不足，大风沙里走不动路。");
    List<String> words = reading.tokens().stream().map(Token::word).toList();
    assertTrue(words.contains("群众路线"), words.toString());
    assertTrue(words.contains("风沙"), words.toString());
  }

  private static String page(int number, String... lines) {
    return "清溪镇党委学习材料\n" + numbered(number, lines) + "\n第" + number + "页 县委办公室印制\n";
  }

  private static String numbered(int page, String... lines) {
    String sign = "甲乙丙丁".substring(page, page + 1);
    return sign + String.join("\n" + sign, lines);
  }

  private static final String[] BODY = {
    "三月十二日那天下着雨我到柳林沟去看那段", "塌了的水渠，老李蹲在渠边抽烟，一句话也", "不说，我问了两遍他才开口，说去年十月就",
    "报上去了，报表压在我办公桌的抽屉里整整", "五个月没有动过。我当时脸上火辣辣的，想", "解释几句又咽了回去，回来的路上一直在想",
    "这件事到底是怎么拖下来的，是忙还是不想", "去碰那些难缠的人，翻出登记本一页一页看", "才发现拖下来的不止这一件，还有三户低保",
    "两处危房和一个孩子转学的事都没有回过话", "说到底是怕麻烦怕担责任，总觉得拖一拖也", "就过去了，结果把老百姓的事拖黄了也把干"
  };

  @Test
  void runningHeadsAndFeetAreDroppedWhereverASentenceRunsAcrossPages() {
    String text = "心得体会\n" + page(1, BODY) + page(2, BODY) + page(3, BODY);
    String view = read(text).view().text();
    assertFalse(view.contains("学习材料"), view);
    assertFalse(view.contains("印制"), view);
    assertTrue(view.contains("也把干丙三月十二日"), view);
    assertTrue(view.startsWith("心得体会"), view);
  }

  @Test
  void aHeadingOfEverySectionIsNoRunningHead() {
    String[] whole = BODY.clone();
    whole[whole.length - 1] = "就过去了，结果把老百姓的事拖黄了不应该。";
    String text = "心得体会\n" + page(1, whole) + page(2, whole) + page(3, whole);
    assertTrue(read(text.replaceAll("第\\d页 县委办公室印制\n", "")).view().text().contains("学习材料"));
    String twice = "心得体会\n" + page(1, BODY) + page(2, BODY);
    assertTrue(read(twice).view().text().contains("学习材料"));
  }

  @Test
  void latinWordsAtLineEndsAreJoinedAtTheHyphenOnly() {
    String[] lines = BODY.clone();
    lines[2] = "我在电脑上打开了那份 commu-";
    lines[3] = "nication 一栏，看见 Word";
    lines[4] = "Office 一栏，里面什么都没写";
    String view = read("心得体会\n" + String.join("\n", lines)).view().text();
    assertTrue(view.contains("communication"), view);
    assertTrue(view.contains("Word Office"), view);
  }

  @Test
  void forumNoiseAndEntitiesAreDroppedAndPlainLatinStays() {
    assertEquals(
        "认真学习，转变作风。做到a+b=c，A B C D四类，1) 2) 3) 4)各项，x < y。",
        read("认真学习，; Z* o# m) H( r% _转变作风。&nbsp;做到a+b=c，A B C D四类，1) 2) 3) 4)各项，x < y。")
            .view()
            .text());
  }

  @Test
  void comparisonSeesThroughLookAlikes() {
    String plain = Comparison.of(read("人口2014年第ABC号，三个力").view()).text();
    String tricked = Comparison.of(read("人ロ2О14年第АВС号，三个⼒").view()).text();
    assertEquals(plain, tricked);
    assertEquals(plain, Comparison.of(read("人口2014年第ABC号，三个\uf98a").view()).text());
  }
}
