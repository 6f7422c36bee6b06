package zhaojing.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhaojing.model.CopyFamily;
import zhaojing.model.Edit;
import zhaojing.model.Genre;
import zhaojing.model.Metadata;
import zhaojing.model.PassageMatch;
import zhaojing.model.Source;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.UnitId;
import zhaojing.model.Verdict;
import zhaojing.similarity.family.Families;
import zhaojing.similarity.official.OfficialWording;
import zhaojing.text.HanlpSegmenter;
import zhaojing.text.Reading;
import zhaojing.text.TextReader;

class CopySearchTest {
  private static final TextReader READER = new TextReader(new HanlpSegmenter(List.of()));
  private static final OfficialWording WORDING =
      new OfficialWording(
          List.of("照镜子、正衣冠、洗洗澡、治治病", "形式主义、官僚主义、享乐主义和奢靡之风", "为民务实清廉", "从群众中来，到群众中去"));
  private static final String INCIDENT =
      "去年十一月，东岭村的周大嫂为一张低保证明跑了三趟镇政府。第一趟我在开会，第二趟我让她去找民政所，第三趟才给她盖了章。她临走时说了一句“麻烦你们了”，我脸上发烫，半天没说出话来。";

  private final List<Submission> submissions = new ArrayList<>();
  private final List<ComparedText> texts = new ArrayList<>();

  private void add(String author, String text) {
    add(author, text, Metadata.NONE);
  }

  private void add(String author, String text, Metadata metadata) {
    SubmissionId id = new SubmissionId("s%04d".formatted(submissions.size() + 1));
    Reading reading = READER.read(id, text);
    Submission submission =
        new Submission(
            id,
            new UnitId("清溪镇"),
            Optional.of(author),
            "心得",
            Genre.REFLECTION,
            new Source(id + ".txt", "text/plain", "00", metadata, Optional.empty()),
            reading.document());
    submissions.add(submission);
    texts.add(ComparedText.of(submission, reading, WORDING));
  }

  private List<PassageMatch> search() {
    CopySearch search = new CopySearch(texts);
    return CopySearch.numbered(
        search.tasks().stream().flatMap(t -> search.search(t).stream()).toList());
  }

  @Test
  void aCopiedParagraphWithThreeWordsChangedIsFoundWithItsSpans() {
    String changed = INCIDENT.replace("东岭村", "西坪村").replace("周大嫂", "吴大爷").replace("民政所", "村会计");
    add("甲某", "我的心得\n学习以后我想了很多，先说一件事。\n" + INCIDENT + "\n以上是我的体会，请同志们批评。");
    add("乙某", "体会\n这段时间反复对照，感触最深的是下面这件。\n" + changed + "\n今后从小事做起，说到做到。");
    List<PassageMatch> passages = search();
    assertEquals(1, passages.size());
    PassageMatch passage = passages.get(0);
    assertEquals(Verdict.COPIED, passage.verdict());
    assertEquals(INCIDENT, passage.left().text());
    assertEquals(changed, passage.right().text());
    List<CopyFamily> families = Families.of(submissions, passages);
    assertEquals(1, families.size());
    assertTrue(
        families.get(0).template().contains("【东岭村的周大嫂|西坪村的吴大爷】")
            || families.get(0).template().contains("【东岭|西坪】"),
        families.get(0).template());
  }

  @Test
  void sharedFormulaeAreNeverCopies() {
    String formulae = "按照“照镜子、正衣冠、洗洗澡、治治病”的总要求，坚决反对形式主义、官僚主义、享乐主义和奢靡之风，做到为民务实清廉，从群众中来，到群众中去。";
    add("甲某", "心得\n三月里我包的片上出了件事，赵家的房子漏了。\n" + formulae + "\n我先去看了房子，又找了施工队。");
    add("乙某", "体会\n门诊这边排队长，病人意见大，我是清楚的。\n" + formulae + "\n从下周起每天提前一刻钟开窗。");
    List<PassageMatch> passages = search();
    assertTrue(
        passages.stream().noneMatch(p -> p.verdict() == Verdict.COPIED), passages.toString());
    assertEquals(List.of(), Families.of(submissions, passages));
  }

  @Test
  void aQuotationWithItsSourceIsNoCopy() {
    String quotation = "中央文件指出：“这次活动要把作风建设摆在突出位置，以优良的作风把各方面力量凝聚起来，为完成今年的目标任务提供坚强保证，务求取得人民满意的成效。”";
    add("甲某", "心得\n早上翻到文件。" + quotation + "我读了两遍。");
    add("乙某", "体会\n会上传达了精神，" + quotation + "听完心里一动。");
    assertEquals(
        List.of(Verdict.OFFICIAL_WORDING), search().stream().map(PassageMatch::verdict).toList());
  }

  @Test
  void whatALeaderIsReportedToHaveSaidIsNoCopy() {
    String reported = "县委书记传达说，总书记反复强调，精神的力量跨过年月仍然管用，过去是、现在是、将来仍然是我们一方土地上最值钱的家底，要一代一代往下传。";
    add("甲某", "心得\n早上开会。" + reported + "我记了下来。");
    add("乙某", "体会\n晚上学习。" + reported + "我想了很久。");
    assertTrue(search().stream().noneMatch(p -> p.verdict() == Verdict.COPIED));
  }

  @Test
  void theSameAuthorsTwoTextsAreHisOwn() {
    add("甲某", "心得一\n" + INCIDENT);
    add("甲某", "心得二\n补充一点。\n" + INCIDENT);
    assertEquals(
        List.of(Verdict.OWN_EARLIER_TEXT), search().stream().map(PassageMatch::verdict).toList());
  }

  @Test
  void traditionalCharactersZeroWidthAndPunctuationDoNotHideACopy() {
    String tricked =
        INCIDENT.replace("证", "證").replace("会", "會").replace("镇", "鎮").replace("，", "；\u200b");
    add("甲某", INCIDENT);
    add("乙某", tricked);
    List<PassageMatch> passages = search();
    assertEquals(List.of(Verdict.COPIED), passages.stream().map(PassageMatch::verdict).toList());
    assertTrue(passages.get(0).similarity() > 0.99);
  }

  @Test
  void theNumberOfTheNextHeadingIsNotPartOfTheCopy() {
    add("甲某", "心得\n" + INCIDENT + "\n一、窗口上的老毛病我以前没有当回事\n后面各写各的，没有一样的地方。");
    add("乙某", "体会\n" + INCIDENT + "\n一、排队的人为什么总要等到中午\n这里讲的是门诊，和上面那篇没有关系。");
    assertEquals(List.of(INCIDENT), search().stream().map(p -> p.left().text()).toList());
  }

  @Test
  void wordsThatOneTextQuotesWithTheirSourceAreNobodysOwn() {
    String words = "解决群众的穿衣问题，吃饭问题，住房问题，柴米油盐问题，疾病卫生问题，婚姻问题";
    add("甲某", "心得\n我把那篇文章看了四遍。文章里说，“" + words + "”，说得具体。");
    add("乙某", "体会\n那一篇讲到要" + words + "，我想到了我们村。");
    assertTrue(search().stream().noneMatch(p -> p.verdict() == Verdict.COPIED));
  }

  @Test
  void recognisedTextIsACopyButNeverVerbatim() {
    add("甲某", "心得\n" + INCIDENT);
    add("乙某", "体会\n" + INCIDENT);
    assertEquals(Edit.VERBATIM, search().get(0).edit());
    submissions.clear();
    texts.clear();
    add("甲某", "心得\n" + INCIDENT);
    add("乙某", "体会\n" + INCIDENT, new Metadata(Map.of("ocrEngine", "tesseract 5 chi_sim")));
    PassageMatch passage = search().get(0);
    assertEquals(Verdict.COPIED, passage.verdict());
    assertEquals(Edit.EDITED, passage.edit());
    assertTrue(passage.reasons().contains("其中一篇由文字识别读出，逐字比对前请核对原件"), passage.reasons().toString());
  }

  private static final List<String> FIRST_SOURCE =
      List.of("我把抽屉里的三把钥匙都交给了保管员老顾。", "老顾数了两遍才在本子上签下他的名字。", "那天以后仓库的灯再没有整夜亮着过了。");

  private static final List<String> SECOND_SOURCE =
      List.of("渡口的老船工每天天不亮就把缆绳解开了。", "学生娃坐满一船他才肯撑开第一篙子水。", "一个来回要半个钟头他从不收娃娃的钱。");

  @Test
  void shortSentencesOfTwoSourcesInTurnAreFoundInBoth() {
    add("甲某", "说说仓库\n今年春天的事。" + String.join("", FIRST_SOURCE) + "这是我自己的经历。");
    add("乙某", "说说渡口\n下乡时看见的。" + String.join("", SECOND_SOURCE) + "他教我怎样待人。");
    StringBuilder both = new StringBuilder("我的体会\n先讲两件事。");
    for (int i = 0; i < 3; i++) {
      both.append(FIRST_SOURCE.get(i)).append(SECOND_SOURCE.get(i));
    }
    add("丙某", both + "我要好好想一想。");
    List<PassageMatch> passages = search();
    assertEquals(6, passages.size(), passages.toString());
    assertTrue(passages.stream().allMatch(p -> p.verdict() == Verdict.COPIED));
  }

  @Test
  void oneShortSentenceInTwoTextsIsNoCopy() {
    add("甲某", "说说仓库\n今年春天的事。" + FIRST_SOURCE.get(0) + "这是我自己的经历。");
    add("丙某", "我的体会\n先讲一件。" + FIRST_SOURCE.get(0) + "别的以后再讲。");
    assertTrue(search().stream().noneMatch(p -> p.verdict() == Verdict.COPIED));
  }

  @Test
  void aFormulaBetweenSentencesOfTheSameSourceWasCopiedWithThem() {
    String formula = "要耐心听取大伙儿的批评，把功夫下在平时。";
    String other = "渡口的老船工每天天不亮就把缆绳解开了。";
    add("甲某", "说说仓库\n" + FIRST_SOURCE.get(0) + formula + FIRST_SOURCE.get(1) + "这是我自己的经历。");
    add("乙某", "体会\n" + FIRST_SOURCE.get(0) + other + formula + other + FIRST_SOURCE.get(1) + "完。");
    List<PassageMatch> passages = search();
    assertEquals(3, passages.size(), passages.toString());
    assertTrue(passages.stream().allMatch(p -> p.verdict() == Verdict.COPIED), passages.toString());
  }

  @Test
  void aStoryOfWhichEveryThirdWordWasChangedIsFound() {
    String changed =
        "去岁十一月，东岭屯的孙大嫂为一份低保证明去了三趟镇里头。第一回我正开会，第二趟我叫她去找村干部，第三回才给她盖上章。她走时说了一声“麻烦你们了”，我脸上发烧，许久没说出话来。";
    add("甲某", "我的心得\n学习以后我想了很多，先说一件事。\n" + INCIDENT + "\n以上是我的体会，请同志们批评。");
    add("乙某", "体会\n这段时间反复对照，感触最深的是下面这件。\n" + changed + "\n今后从小事做起，说到做到。");
    List<PassageMatch> passages = search();
    assertEquals(List.of(Verdict.COPIED), passages.stream().map(PassageMatch::verdict).toList());
    assertTrue(passages.get(0).left().text().length() > INCIDENT.length() * 0.8);
  }
}
