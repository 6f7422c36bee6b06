package zhaojing.procedure.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhaojing.model.Genre;
import zhaojing.model.Holder;
import zhaojing.model.Item;
import zhaojing.model.ItemKind;
import zhaojing.model.Move;
import zhaojing.model.Span;
import zhaojing.model.Stance;
import zhaojing.model.SubmissionId;
import zhaojing.model.TaggedSentence;
import zhaojing.model.ThemeHit;
import zhaojing.model.ThemeId;
import zhaojing.text.HanlpSegmenter;
import zhaojing.text.Reading;
import zhaojing.text.TextReader;

class ItemReaderTest {
  private static final TextReader TEXTS = new TextReader(new HanlpSegmenter(List.of()));
  private static final ItemReader ITEMS = new ItemReader(tokens -> new float[0]);

  /** A sentence with its move; one that begins with a line break begins a paragraph. */
  private record Said(Move move, String words, List<String> themes) {}

  private static Said said(Move move, String words) {
    return new Said(move, words, List.of());
  }

  private static Said themed(Move move, String words, String theme) {
    return new Said(move, words, List.of(theme));
  }

  private static List<Item> items(Genre genre, Said... sentences) {
    StringBuilder text = new StringBuilder();
    List<TaggedSentence> tagged = new ArrayList<>();
    for (Said s : sentences) {
      int start = text.length() + (s.words().startsWith("\n") ? 1 : 0);
      text.append(s.words());
      Span span = new Span(start, text.length());
      List<ThemeHit> hits =
          s.themes().stream()
              .map(t -> new ThemeHit(new ThemeId(t), Stance.ADMITS_SELF, List.of(span)))
              .toList();
      tagged.add(new TaggedSentence(span, s.move(), 1, hits, "test"));
    }
    Reading reading = TEXTS.read(new SubmissionId("s1"), text.toString());
    return ITEMS.read(reading, genre, tagged);
  }

  private static List<String> words(List<Item> items) {
    return items.stream().map(i -> i.quote().text()).toList();
  }

  @Test
  void aSentenceWithAListHoldsSeveralItems() {
    List<Item> items =
        items(
            Genre.SELF_EXAMINATION,
            said(Move.PROBLEM_SELF, "（一）形式主义没有根除。"),
            said(Move.PROBLEM_SELF, "一是招聘会岗位重复发布；二是把电话核实写成“已上岗”；三是报表七张有四张重复。"));
    assertEquals(List.of("招聘会岗位重复发布", "把电话核实写成“已上岗”", "报表七张有四张重复"), words(items));
  }

  @Test
  void aHeadingThatNamesTheFailingIsTheItem() {
    List<Item> items =
        items(
            Genre.SELF_EXAMINATION,
            said(Move.PROBLEM_SELF, "（一）会议过多。"),
            said(Move.PROBLEM_SELF, "去年开了六十八次。"),
            said(Move.PROBLEM_SELF, "\n（二）接待超标。"));
    assertEquals(List.of("会议过多", "接待超标"), words(items));
  }

  @Test
  void anAnnouncedListHoldsAsManyItemsAsItSays() {
    List<Item> items =
        items(
            Genre.SELF_EXAMINATION,
            said(Move.MEASURE_CONCRETE, "我给自己定了两条：铃响五分钟内到床前；每夜走三遍。"),
            said(Move.PROBLEM_SELF, "\n群众反映最多的有三个问题：出行难、吃水难、看病难。"),
            said(Move.MEASURE_CONCRETE, "\n我做到三点：每周下村；每月读一本书。"));
    assertEquals(
        List.of("铃响五分钟内到床前", "每夜走三遍", "出行难", "吃水难", "看病难", "我做到三点：每周下村；每月读一本书"), words(items));
  }

  @Test
  void theFirstSentenceBehindARunInHeadingDetailsItWhateverItsTheme() {
    List<Item> items =
        items(
            Genre.SELF_EXAMINATION,
            said(Move.PROBLEM_SELF, "我们也看到，工作中还存在一些不容忽视的差距。"),
            said(Move.PROBLEM_SELF, "\n一是我们的学习抓得不紧。"),
            themed(Move.PROBLEM_SELF, "会上常常签个到就散。", "formalism"),
            said(Move.MEASURE_VAGUE, "\n一要学起来。"));
    assertEquals(List.of("我们的学习抓得不紧", "学起来"), words(items));
    assertEquals(Optional.of(Holder.UNIT), items.get(0).holder());
  }

  @Test
  void aCauseOfAllProblemsAnswersThemWhenItIsTheOnlyOne() {
    Said[] alone = {
      said(Move.STRUCTURAL, "一、存在的问题"),
      said(Move.PROBLEM_SELF, "\n（一）核桃树死了一半。"),
      said(Move.PROBLEM_SELF, "\n（二）晚上打麻将。"),
      said(Move.STRUCTURAL, "\n二、原因分析"),
      said(Move.CAUSE, "\n这些问题的存在，主要是纪律松了。"),
      said(Move.CAUSE, "\n再就是天旱。")
    };
    List<Item> two = items(Genre.SELF_EXAMINATION, alone);
    List<Item> one = items(Genre.SELF_EXAMINATION, Arrays.copyOf(alone, 5));
    assertEquals(List.of("s1-i001", "s1-i002"), one.get(2).links());
    assertTrue(two.get(2).links().size() < 2, two.get(2).links().toString());
  }

  @Test
  void ledgerLinesBecomeFieldsOfTheMeasure() {
    List<Item> items =
        items(
            Genre.LEDGER,
            said(Move.PROBLEM_SELF, "问题：窗口下午到岗晚。"),
            said(Move.MEASURE_CONCRETE, "\n整改措施：加强窗口管理。"),
            said(Move.MEASURE_CONCRETE, "\n牵头领导及科室：副局长蔺红；完成时限：2014年8月31日。"),
            said(Move.ACHIEVEMENT, "\n完成情况：已销号。"));
    assertEquals(List.of("窗口下午到岗晚", "加强窗口管理"), words(items));
    Item measure = items.get(1);
    assertEquals(Optional.of("副局长蔺红"), measure.fields().responsible());
    assertEquals(Optional.of("2014年8月31日"), measure.fields().deadline());
    assertEquals(Optional.of("已销号"), measure.fields().status());
    assertEquals(Optional.of(Holder.UNIT), items.get(0).holder());
  }

  @Test
  void fieldsStandInTheMeasuresOwnWords() {
    Item measure =
        items(Genre.PLAN, said(Move.MEASURE_CONCRETE, "1.由信息科科长鲁晓峰牵头，7月15日前把报表减到30张以内，由纪委每季度签字。"))
            .get(0);
    assertEquals(Optional.of("信息科科长鲁晓峰"), measure.fields().responsible());
    assertEquals(Optional.of("7月15日前"), measure.fields().deadline());
    assertEquals(Optional.of("把报表减到30张以内，由纪委每季度签字"), measure.fields().indicator());
  }

  @Test
  void aYearlyHabitIsNoDeadlineAndTheOneWhoChecksCarriesNothing() {
    Item measure = items(Genre.PLAN, said(Move.MEASURE_CONCRETE, "每月五日把菜单张榜，由乡纪委验收。")).get(0);
    assertEquals(Optional.empty(), measure.fields().deadline());
    assertEquals(Optional.empty(), measure.fields().responsible());
  }

  @Test
  void measuresAnswerProblemsOfTheSameMatter() {
    List<Item> items =
        items(
            Genre.SELF_EXAMINATION,
            said(Move.STRUCTURAL, "一、存在的问题"),
            said(Move.PROBLEM_SELF, "\n（一）公务接待超标，去年多开了七万元。"),
            said(Move.PROBLEM_SELF, "\n（二）值夜班能换就换，夜班记录不全。"),
            said(Move.STRUCTURAL, "\n二、整改措施"),
            said(Move.MEASURE_CONCRETE, "\n（一）夜班记录当天补齐，夜班不换。"),
            said(Move.MEASURE_CONCRETE, "\n（二）公务接待一律进食堂。"));
    assertEquals(List.of("s1-i002"), items.get(2).links());
    assertEquals(List.of("s1-i001"), items.get(3).links());
  }

  @Test
  void aNamedNumberDecides() {
    List<Item> items =
        items(
            Genre.SELF_EXAMINATION,
            said(Move.PROBLEM_SELF, "第一，下村不多。"),
            said(Move.PROBLEM_SELF, "\n第二，读书很少。"),
            said(Move.STRUCTURAL, "\n整改措施："),
            said(Move.MEASURE_CONCRETE, "\n针对第二个问题，每晚留一小时。"));
    assertEquals(List.of("s1-i002"), items.get(2).links());
  }

  @Test
  void claimsAndSlogansAreNoMeasures() {
    assertEquals(
        List.of(),
        items(
            Genre.SELF_EXAMINATION,
            said(Move.STRUCTURAL, "三、整改措施"),
            said(Move.MEASURE_VAGUE, "\n对查摆的问题已逐条研究，做到目标明确、责任到人。"),
            said(Move.PLEDGE, "\n（一）坚决不搞形式主义。")));
  }

  @Test
  void mutualCriticismIsOpinionAndAdviceAnswersIt() {
    List<Item> items =
        items(
            Genre.CRITICISM,
            said(Move.STRUCTURAL, "一、对局长的意见"),
            said(Move.PROBLEM_GROUP, "\n1．采购不问价，打印纸贵四成（提出人：谭卫）。"),
            said(Move.MEASURE_CONCRETE, "\n建议：采购三家比价，比价单贴在报销单后面。"));
    assertEquals(
        List.of(ItemKind.OPINION, ItemKind.OPINION), items.stream().map(Item::kind).toList());
    assertEquals("采购不问价，打印纸贵四成", items.get(0).quote().text());
    assertEquals(List.of("s1-i001"), items.get(1).links());
  }

  @Test
  void hostileTextsEndInTime() {
    for (String words : List.of("一是".repeat(40_000), "问题：；".repeat(20_000), "由每".repeat(40_000))) {
      assertTimeout(
          Duration.ofSeconds(10),
          () -> {
            List<Item> items = items(Genre.LEDGER, said(Move.MEASURE_VAGUE, words));
            assertTrue(items.size() <= 100_000);
          });
    }
    Said[] many = new Said[6000];
    for (int i = 0; i < many.length; i++) {
      many[i] = said(i % 2 == 0 ? Move.PROBLEM_SELF : Move.MEASURE_VAGUE, "\n（一）会议太多接待太多。");
    }
    List<Item> items = items(Genre.SELF_EXAMINATION, many);
    assertTrue(items.size() <= ItemReader.MAX_ITEMS + 1, "" + items.size());
  }
}
