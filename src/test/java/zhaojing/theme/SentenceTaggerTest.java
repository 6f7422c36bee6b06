package zhaojing.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhaojing.model.Genre;
import zhaojing.model.Move;
import zhaojing.model.Span;
import zhaojing.model.Stance;
import zhaojing.model.TaggedSentence;
import zhaojing.model.ThemeHit;
import zhaojing.text.Reading;

class SentenceTaggerTest {
  private static TaggedSentence last(Genre genre, String... lines) {
    return Texts.last(Texts.tag(String.join("\n", lines), genre));
  }

  private static boolean admits(TaggedSentence sentence) {
    return sentence.move() == Move.PROBLEM_SELF
        || sentence.themes().stream().anyMatch(h -> h.stance() == Stance.ADMITS_SELF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "反对形式主义。",
        "要坚决克服享乐主义。",
        "我们要坚决反对“四风”，决不走过场。",
        "我要力戒形式主义，杜绝铺张浪费。",
        "不搞花架子，不做表面文章，不图虚名。",
        "多年来，我没有公车私用，也没有收受礼品礼金。",
        "我党历来反对脱离群众、高高在上的官僚主义。",
        "有的干部高高在上，把群众当包袱。",
        "他们那里文山会海，检查一个接一个。",
        "正因为紧紧依靠群众，我们才战胜了一个又一个困难。",
        "习近平总书记指出，形式主义、官僚主义、享乐主义和奢靡之风是群众最痛恨的。",
        "用好批评与自我批评这个武器，敢于揭短亮丑。",
        "要从思想深处找原因，不能头痛医头、脚痛医脚。",
        "我市召开了动员大会，会上通报了吃拿卡要的典型。",
        "如果任由这些问题发展下去，就会脱离群众。"
      })
  void nothingIsAdmitted(String sentence) {
    for (Genre genre : List.of(Genre.REFLECTION, Genre.SELF_EXAMINATION, Genre.THOUGHT_REPORT)) {
      TaggedSentence tagged = last(genre, "学习体会", "今年三月以来，学校开展了集中学习。", sentence);
      assertFalse(admits(tagged), genre + " " + tagged);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我下乡也就是坐在车里转一圈，连车都没下。",
        "那天我嫌麻烦，让老人明天再来，他白跑了三趟。",
        "我的学习笔记有一半是从网上抄的。",
        "说实话，我对群众的困难了解得不够，入户走访很少。",
        "我怕得罪人，看到了也没管。"
      })
  void aPlainFailingOfOnesOwnIsAdmitted(String sentence) {
    TaggedSentence tagged = last(Genre.REFLECTION, "学习体会", "今年三月以来，学校开展了集中学习。", sentence);
    assertEquals(Move.PROBLEM_SELF, tagged.move(), tagged.decidedBy());
    assertTrue(admits(tagged));
  }

  @Test
  void theHeadingDecidesWhatABareItemIs() {
    assertEquals(Move.PROBLEM_SELF, last(Genre.SELF_EXAMINATION, "一、存在的问题", "一是学习抓得不紧。").move());
    assertEquals(
        Move.CAUSE,
        last(Genre.SELF_EXAMINATION, "一、存在的问题", "一是走过场。", "二、原因剖析", "理论学习放松了，宗旨意识淡薄。").move());
    assertEquals(
        Move.MEASURE_VAGUE, last(Genre.SELF_EXAMINATION, "三、努力方向", "一是加强学习，进一步转变作风。").move());
    assertEquals(
        Move.MEASURE_CONCRETE,
        last(Genre.SELF_EXAMINATION, "三、整改措施", "6月20日前由会计王芳把账目贴在村部墙上，每月更新一次。").move());
    assertNotEquals(
        Move.MEASURE_CONCRETE,
        last(Genre.SELF_EXAMINATION, "三、整改措施", "以上措施均责任到人、时限到天，条条可操作、可检查。").move());
  }

  @Test
  void anItemsThemeGoesOnToTheSentencesBehindIt() {
    String text = "一、存在的问题\n一是联系群众不够紧密。我懒得动，能躲就躲。";
    TaggedSentence tagged = last(Genre.SELF_EXAMINATION, text);
    ThemeHit hit =
        tagged.themes().stream()
            .filter(h -> h.theme().value().equals("mass-line"))
            .findFirst()
            .orElseThrow();
    assertEquals(Stance.ADMITS_SELF, hit.stance());
    Span words = hit.evidence().get(0);
    assertTrue(text.substring(words.start(), words.end()).startsWith("联系群众不"));
  }

  @ParameterizedTest
  @EnumSource(names = {"NEWS", "SPEECH", "SUMMARY"})
  void nobodyElseAdmitsForTheWriter(Genre genre) {
    TaggedSentence tagged = last(genre, "工作动态", "会议开得很好，大家听得认真。", "个别干部迟到早退，上班时间玩手机。");
    assertFalse(admits(tagged), tagged.toString());
  }

  @Test
  void theBodyThatWritesASummaryNamesItsOwnFailing() {
    TaggedSentence tagged = last(Genre.SUMMARY, "三、存在的不足", "一是我们的学习深度还不够，有应付的现象。");
    assertEquals(Move.PROBLEM_SELF, tagged.move(), tagged.decidedBy());
  }

  @Test
  void aPageNumberInsideACueHidesNothing() {
    String text = "活动开展得好。\n前面第一页。\n群众说有的干部走过 3 场，脱离实际。\n后面的一页讲第 4 页的事。";
    Reading reading = Texts.read(text);
    List<TaggedSentence> tagged = Texts.TAGGER.tag(reading, Genre.REFLECTION);
    List<String> words =
        tagged.stream()
            .flatMap(s -> s.themes().stream())
            .flatMap(h -> h.evidence().stream())
            .map(e -> text.substring(e.start(), e.end()))
            .toList();
    assertTrue(
        words.contains(reading.pageNumbers().isEmpty() ? "脱离实际" : "走过 3 场"), words.toString());
  }

  @Test
  void aSpaceInsideACueHidesNothing() {
    String text = "我承认自己 形 式 主 义 严重。";
    List<ThemeHit> themes = last(Genre.REFLECTION, text).themes();
    Span words = themes.get(0).evidence().get(0);
    assertEquals("形 式 主 义", text.substring(words.start(), words.end()));
  }

  @Test
  void everySentenceOnceInOrderWithEvidenceInTheText() {
    String text = "心得体会\n我学习不够。　要反对“四风”！\n\n\u200b一是……\n@@ 12% \n此致\n敬礼";
    Reading reading = Texts.read(text);
    List<TaggedSentence> tagged = Texts.TAGGER.tag(reading, Genre.OTHER);
    assertEquals(
        reading.document().sentences(), tagged.stream().map(TaggedSentence::span).toList());
    for (TaggedSentence sentence : tagged) {
      assertTrue(sentence.confidence() > 0 && sentence.confidence() < 1);
      assertFalse(sentence.decidedBy().isBlank());
    }
    assertEquals(tagged, Texts.TAGGER.tag(reading, Genre.OTHER));
  }

  @Test
  void aHostileSentenceWithoutAnEndIsReadInTime() {
    String text = "我要反对走过场没有学习不够中学习惯理论".repeat(10_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(15), () -> assertEquals(1, Texts.tag(text, Genre.REFLECTION).size()));
  }

  @Test
  void anEmptyTextHasNoSentences() {
    assertEquals(List.of(), Texts.tag("", Genre.OTHER));
  }
}
