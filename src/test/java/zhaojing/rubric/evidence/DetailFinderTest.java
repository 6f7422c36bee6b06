package zhaojing.rubric.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhaojing.model.Span;
import zhaojing.model.SubmissionId;
import zhaojing.text.HanlpSegmenter;
import zhaojing.text.Reading;
import zhaojing.text.TextReader;

class DetailFinderTest {
  private static final TextReader READER = new TextReader(new HanlpSegmenter(List.of()));
  private static final DetailFinder FINDER =
      new DetailFinder(
          EvidenceWords.standard().with(List.of(2012, 2013, 2014, 2015), List.of(), List.of()));

  private static Reading read(String text) {
    return READER.read(new SubmissionId("s1"), text);
  }

  private static List<String> words(String text, DetailKind kind) {
    return FINDER.find(read(text), List.of(), List.of()).stream()
        .filter(d -> d.kind() == kind)
        .map(Detail::word)
        .toList();
  }

  private static List<Detail> all(String text) {
    return FINDER.find(read(text), List.of(), List.of());
  }

  @Test
  void timesAndQuantitiesAreFoundInBothWaysOfWriting() {
    String text = "去年8月2日夜里下了九十多毫米雨，七户人家的地泡了，十四座坝我只看了9座，走了三个钟头，星期三下午四点半才到。";
    assertEquals(List.of("去年", "8月2日", "星期三", "四点半"), words(text, DetailKind.DATE));
    assertTrue(
        words(text, DetailKind.NUMBER).containsAll(List.of("七户", "9座", "三个钟头")),
        all(text).toString());
  }

  @Test
  void personsAreFoundByTitleAndFamiliarForm() {
    String text = "我跟老吴去的，周镇长没来，我让小孙填表，姜大爷在门口，刘凤英来过。";
    assertTrue(
        words(text, DetailKind.NAME).containsAll(List.of("老吴", "周镇长", "小孙", "姜大爷", "刘凤英")),
        all(text).toString());
  }

  @Test
  void wordsSpokenAreFoundWithTheirVerb() {
    assertEquals(List.of("问我：“你来过没有？”"), words("一个老汉问我：“你来过没有？”我没答。", DetailKind.SPEECH));
    assertEquals(List.of(), words("坚持“照镜子、正衣冠、洗洗澡、治治病”的总要求。", DetailKind.SPEECH));
  }

  @Test
  void setPhrasesLeadersAndTheCampaignsOwnYearsAreNoEvidence() {
    String slogans =
        "2013年以来，党的十八大精神、八项规定深入人心，三个环节环环相扣，坚决反对四风，做到两个务必，"
            + "以焦裕禄同志为榜样，学习习近平总书记重要讲话，三位一体，两手抓，千家万户得实惠，贵在知、重在行，都应铁有印痕，在中国大地生根。";
    assertEquals(List.of(), all(slogans));
  }

  @Test
  void titlesSignaturesNumberingAndTheUnitsNameAreNoEvidence() {
    assertEquals(List.of(), all("清溪镇副镇长 周立平\n2014年6月18日\n"));
    assertEquals(List.of(), all("1.要加强学习，2、要转变作风，（3）要联系群众，第三要抓落实。"));
    String text = "为清溪发展作出贡献，不辜负群众。";
    assertEquals(List.of(), FINDER.find(read(text), List.of(), List.of("清溪镇")));
  }

  @Test
  void detailsOfWordsSetAsideAreNotTheWriters() {
    String text = "去年走访了九户。会议讲到，去年减少会议三百场。";
    List<Detail> own = FINDER.find(read(text), List.of(new Span(8, text.length())), List.of());
    assertEquals(List.of("去年", "九户"), own.stream().map(Detail::word).toList());
  }
}
