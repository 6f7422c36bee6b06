package zhaojing.similarity.paraphrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zhaojing.model.Edit;
import zhaojing.model.Genre;
import zhaojing.model.Metadata;
import zhaojing.model.Move;
import zhaojing.model.PassageMatch;
import zhaojing.model.Source;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.TaggedSentence;
import zhaojing.model.UnitId;
import zhaojing.model.Verdict;
import zhaojing.similarity.ComparedText;
import zhaojing.similarity.official.OfficialWording;
import zhaojing.text.HanlpSegmenter;
import zhaojing.text.TextReader;

/** The texts here were written while the thresholds were chosen: they measure nothing. */
class ParaphraseSearchTest {
  private static final String SOURCE =
      """
      去年入冬前，柳河村的孙大娘来镇上办残疾证，我让她回去补三样材料。她第二次来，我在楼上开会，她在走廊里坐了两个多钟头。
      等我下楼，她已经走了，把一袋冻梨留在了窗台上。我看着那袋梨，脸上发热，可心里还在给自己找理由，觉得制度就是这么定的。
      后来才知道，她的老伴瘫在炕上，来一趟要求邻居照看。我从没问过一句她为什么那么急。
      """;
  private static final String REWRITTEN =
      """
      有位孙姓老人找我办理残疾证，我嫌手续不全，叫她再准备三样东西。等她又跑来时我正在会议室，老人家在过道上干坐了两小时还多。
      散会出来人不见了，只有窗台上放着一兜冻梨。望着这兜梨我很羞愧，却又暗暗替自己辩解，说规矩本来如此。
      事后听人讲，她丈夫卧床不起，每回出门都得托付邻居看护。而我一次也没打听过她着急的缘由。
      """;
  private static final String SAME_KIND =
      """
      今年三月，岭头组的老赵到所里开务农证明，我说要先找组长签字。他第三次来的时候是个雨天，裤腿上全是泥。
      证明我给他盖了章，前后不过一分钟。他走的时候说了声谢谢，我没有抬头，正在填一张报表。
      晚上躺在床上想这件事，越想越不是滋味。一个章，我叫一个六十岁的人走了四十里山路。
      """;

  private static BgeVectors network;
  private static SentenceVectors vectors;

  @BeforeAll
  static void open() throws IOException {
    network = new BgeVectors();
    vectors = ParaphraseSearch.remembering(network);
  }

  private static ParaphraseText text(String id, String words) {
    TextReader reader = new TextReader(new HanlpSegmenter(List.of()));
    SubmissionId submission = new SubmissionId(id);
    var reading = reader.read(submission, words);
    ComparedText compared =
        ComparedText.of(
            new Submission(
                submission,
                new UnitId("u"),
                Optional.of(id),
                id,
                Genre.REFLECTION,
                new Source(id, "text/plain", "", Metadata.NONE, Optional.empty()),
                reading.document()),
            reading,
            new OfficialWording(Set.of()));
    return ParaphraseText.of(
        compared,
        reading,
        reading.document().sentences().stream()
            .map(s -> new TaggedSentence(s, Move.FACT, 1, List.of(), "test"))
            .toList());
  }

  private static final List<String> OWN =
      List.of(
          "水泵房的班长检修了八台机器，备件摆在门口逐件登记。\n",
          "图书室开放以后，放学的孩子常来写作业，椅子不够用。\n",
          "财务科把三年的发票重新贴了一遍，查出两张抬头写错的。\n",
          "春灌时节渠道漏水，我们在闸口守了四个晚上。\n");

  private static String own(int i) {
    return OWN.get(i);
  }

  private static List<PassageMatch> search(String... texts) {
    List<ParaphraseText> prepared = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      prepared.add(text("s%04d".formatted(i + 1), texts[i]));
    }
    ParaphraseSearch search = new ParaphraseSearch(prepared, List.of());
    List<TextVectors> all =
        search.tasks().stream().map(task -> search.vectors(task, vectors)).toList();
    MeaningSpace space = search.space(all);
    List<Surroundings> around = search.tasks().stream().map(space::surroundings).toList();
    List<PassageMatch> found = new ArrayList<>();
    for (TextPair pair : search.pairs(around)) {
      found.addAll(search.search(pair, all, around));
    }
    return found;
  }

  @Test
  void aRewrittenPassageIsFoundWithItsReasons() {
    List<PassageMatch> found = search(own(0) + SOURCE, own(1), REWRITTEN + own(2), own(3));
    assertEquals(1, found.size(), found.toString());
    PassageMatch match = found.get(0);
    assertEquals(Edit.PARAPHRASED, match.edit());
    assertEquals(Verdict.COPIED, match.verdict());
    assertTrue(match.left().text().contains("残疾证"), match.left().text());
    assertTrue(match.right().text().contains("残疾证"), match.right().text());
    assertTrue(match.reasons().toString().contains("残疾证"), match.reasons().toString());
  }

  @Test
  void oneKindOfIncidentIsNoRewriting() {
    assertEquals(List.of(), search(own(0) + SOURCE, SAME_KIND + own(2), own(3)));
  }

  @Test
  void twoWhoSawOneFilmTellOneStory() {
    String film = "支部组织我们看了电影《柳河村的冬天》。\n";
    assertEquals(List.of(), search(film + SOURCE, own(1), film + REWRITTEN + own(2), own(3)));
  }

  @Test
  void hollowTextsOnOneTopicAreNoRewriting() {
    String one = "一是理论学习抓得不紧，满足于读读报纸、听听传达。二是下基层次数少，听汇报多、看实情少。三是遇到矛盾有时绕着走，怕得罪人。四是要求自己不够严，有松一松的念头。\n";
    String other =
        "首先是学习上放松了，往往以会代学，很少系统读书。其次是联系群众不多，坐办公室的时间长。再次是处理难题不够大胆，存在老好人思想。最后是自律意识淡了，觉得差不多就行。\n";
    assertEquals(List.of(), search(own(0) + one, other + own(1), own(2), own(3)));
  }

  @Test
  void aSentenceHasOneVector() {
    float[] a = network.of("我从没问过一句她为什么那么急。");
    float[] b = network.of("我从没问过一句她为什么那么急。");
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      assertEquals(a[i], b[i]);
      sum += a[i] * a[i];
    }
    assertEquals(1, sum, 1e-4);
  }

  @Test
  void anyStringHasAVector() {
    for (String words : List.of("", "\ud83d\ude00", "a".repeat(5000), "，。", "GDP增长7.5%")) {
      assertEquals(512, network.of(words).length);
    }
  }
}
