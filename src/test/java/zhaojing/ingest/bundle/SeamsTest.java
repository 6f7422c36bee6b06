package zhaojing.ingest.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bundles without numbered headings, and single texts that look like them. */
class SeamsTest {
  private static final String BODY =
      "正月里我去石桥组看水井，走到坡下碰见老耿，他说井早干了，你们镇里登记过两回。\n我翻登记簿，两回都是我写的，写完就锁进了柜子，没有往上报，也没有再去看。\n"
          + "往后登记一件报一件，月底拿簿子给老耿看。\n";

  private static final String OTHER =
      "在办事窗口坐了十一年，我以为自己早就会同人说话了，直到上月听见自己的录音。\n录音里我一共说了九个“不行”，没有说过一回为什么，排队的人听得清清楚楚。\n"
          + "我把九个“不行”写在台历上，一天划掉一个。\n";

  private static List<String> beginnings(String text) {
    return BundleSplitter.split(text).stream()
        .map(p -> text.substring(p.span().start(), p.span().end()).lines().findFirst().orElse(""))
        .toList();
  }

  @Test
  void aLabelledSignatureAndADateEndAText() {
    String text = BODY + "汇报人：张明亮\n2014年3月5日\n" + OTHER + "汇报人：李红梅\n2014年3月9日\n";
    assertEquals(List.of(firstLine(BODY), firstLine(OTHER)), beginnings(text));
  }

  @Test
  void aSalutationAfterAClosingBeginsAText() {
    String text = "敬爱的党组织：\n" + BODY + "此致\n敬礼\n敬爱的党组织：\n" + OTHER + "此致\n敬礼\n";
    assertEquals(List.of("敬爱的党组织：", "敬爱的党组织："), beginnings(text));
  }

  @Test
  void theSameShapeOfTitleAndNameBeginsAText() {
    String text = "井与簿子\n镇水利站 张明亮\n" + BODY + "\n九个不行\n办事大厅 李红梅\n" + OTHER;
    assertEquals(List.of("井与簿子", "九个不行"), beginnings(text));
  }

  /** A lone seam between a few lines would not be sure enough. */
  @Test
  void anotherTradeWithANewBeginningBeginsAText() {
    String school =
        "批作业时我图省事，只打勾不写评语，有个学生把本子翻给我看，三个星期一个字也没有。\n" + "家访名单上的七户我去了四户，剩下三户是打电话问的，表上却都写着上门。\n";
    String road = "去年冬天在东门路口，一位老人推车过斑马线，我站在岗亭里喊了一声，没有走过去扶。\n" + "罚单我一年开了六百多张，给人讲清为什么罚的，不到一半。\n";
    String text = "我是一名教师，带两个班。\n" + school + BODY + "今后我说到做到。\n作为一名交警，我站岗九年。" + road + OTHER;
    assertEquals(2, beginnings(text).size(), () -> beginnings(text).toString());
  }

  @Test
  void rulesAndWebNoiseBelongToTheTextAbove() {
    String text = "夜里的水井\n" + BODY + "责任编辑：小丁\n==========\n窗口十一年\n" + OTHER;
    assertEquals(List.of("夜里的水井", "窗口十一年"), beginnings(text));
  }

  @Test
  void theHeadOfAFormBeginsAText() {
    String text = "姓名：张明亮\n题目：井与簿子\n正文：\n" + BODY + "姓名：李红梅\n题目：九个不行\n正文：\n" + OTHER;
    assertEquals(List.of("姓名：张明亮", "姓名：李红梅"), beginnings(text));
  }

  @Test
  void titlesWithoutNumbersUnderTheHeadingOfAPiece() {
    String text = "第一篇 干部心得体会\n井与簿子\n" + BODY + "\n九个不行\n" + OTHER + "\n又见老耿\n" + BODY;
    assertEquals(List.of("第一篇 干部心得体会", "九个不行", "又见老耿"), beginnings(text));
  }

  @Test
  void aTitleWithASubtitleBeginsAText() {
    String text = "井与簿子\n" + BODY + "九个不行\n——学习群众路线心得体会\n" + "近日，" + OTHER;
    assertEquals(List.of("井与簿子", "九个不行"), beginnings(text));
  }

  @Test
  void numberedTitlesWithNamesBeginTexts() {
    String text = "一、水利站张明亮的心得体会\n" + BODY + "二、护士李红梅的心得体会\n" + OTHER;
    assertEquals(List.of("一、水利站张明亮的心得体会", "二、护士李红梅的心得体会"), beginnings(text));
  }

  @Test
  void sectionsThatBeginAgainTellOfAnotherText() {
    String sections = "一、表现\n" + BODY + "二、措施\n" + BODY;
    String text = "对照检查材料\n" + OTHER + sections + "\n对照检查材料\n" + OTHER + sections;
    assertEquals(List.of("对照检查材料", "对照检查材料"), beginnings(text));
  }

  @Test
  void theHeadOfAMailBeginsAText() {
    String text = "发件人：张明亮 <zml@mail.com>\n主题：体会\n" + BODY + "发件人：李红梅\n主题：体会\n" + OTHER;
    assertEquals(List.of("发件人：张明亮 <zml@mail.com>", "发件人：李红梅"), beginnings(text));
  }

  @Test
  void aMailIsCalledByItsSubject() {
    String text = "发件人：张明亮\n主题：转发：井\n" + BODY + "发件人：李红梅\n主题：回复: 转：窗口\n" + OTHER;
    assertEquals(
        List.of("井", "窗口"), BundleSplitter.split(text).stream().map(BundlePart::title).toList());
  }

  @Test
  void postsOfFewWordsStayWithTheOneAbove() {
    String text = "明亮 3-11 12:04\n" + BODY + "红梅 3-11 15:47\n" + OTHER + "老耿 3-11 16:00\n收到，辛苦各位\n";
    assertEquals(List.of("明亮 3-11 12:04", "红梅 3-11 15:47"), beginnings(text));
  }

  @Test
  void namesAboveTitlesBeginTextsWhenTheFileBeginsSo() {
    String text = "镇水利站 张明亮\n井与簿子\n" + BODY + "办事大厅 李红梅\n九个不行\n" + OTHER;
    assertEquals(List.of("镇水利站 张明亮", "办事大厅 李红梅"), beginnings(text));
  }

  @Test
  void titlesOfATableOfContentsBeginTextsWhenNamesStandUnderThem() {
    String contents = "目 录\n井与簿子　张明亮…………1\n九个不行　李红梅…………3\n";
    String text = contents + "井与簿子\n张明亮\n" + BODY + "九个不行\n李红梅\n" + OTHER;
    assertEquals(List.of("目 录", "九个不行"), beginnings(text));
  }

  @Test
  void editorsNotesBelongToTheTextBelow() {
    String text =
        "【编者按】老张写井。\n井与簿子\n" + BODY + "【编者按】下面这篇出自窗口。\n九个不行\n" + OTHER + "（以下稿件收到较晚）\n" + BODY;
    assertEquals(List.of("【编者按】老张写井。", "【编者按】下面这篇出自窗口。", "（以下稿件收到较晚）"), beginnings(text));
  }

  @Test
  void aCommentUnderEveryTextEndsIt() {
    String text = BODY + "评语：写得实在，望坚持。\n" + OTHER + "评语：台历上的字要留到年底，再交一次。庄\n";
    assertEquals(List.of(firstLine(BODY), firstLine(OTHER)), beginnings(text));
  }

  @Test
  void datesUnderEveryTextEndThem() {
    String text = BODY + "2015年9月30日\n" + OTHER + "2015年10月8日\n" + BODY + "2015年10月9日\n";
    assertEquals(3, beginnings(text).size(), () -> beginnings(text).toString());
  }

  @Test
  void longRulesBetweenTextsPartThem() {
    String rule = "— 1 —\n********************\n";
    String text = BODY + rule + OTHER + rule + BODY;
    assertEquals(3, beginnings(text).size(), () -> beginnings(text).toString());
  }

  @Test
  void titlesUnderHeadingsOfPiecesWithoutBlankLines() {
    String text =
        "体会（精选两篇）\n第一篇：水利系统\n井与簿子\n" + BODY + "又见老耿\n" + BODY + "第二篇：窗口单位\n九个不行\n" + OTHER;
    assertEquals(List.of("体会（精选两篇）", "又见老耿", "第二篇：窗口单位"), beginnings(text));
  }

  @Test
  void anotherPlaceOfWorkAndAWriterWhoTellsWhatHeIs() {
    String school =
        "开学第三周，年级组学习了一位老师的事迹，我想起自己的讲台。\n上学期有个学生考了二十几分，我当着全班说了一句重话，家访才知道他爸妈都在外地。\n"
            + "这学期我让他当实验课的组长，他头一个到教室，粉笔也替我备好了。\n";
    String ward =
        "在急诊科待了九年，我给无数病人扎过针，却很少记得谁的脸。\n那天有位老太太在分诊台喊冷，科室的毯子就在柜子里，我走过去只要七步，我没有走。\n"
            + "护士长说完这件事，全科静了一会儿，我把毯子挪到了分诊台底下。\n";
    String bus =
        "说我是个开公交的，也不算错，报站器坏了两天我没报修。\n有个乘客坐过了站，下车走回头路，我在方向盘后面看着他的竹竿一点一点，心里堵得很。\n"
            + "当天收车我就去车队报了修，单子只有半页，往后出场前我多坐到最后一排听一遍。\n";
    String text = school + ward + bus;
    assertEquals(List.of(firstLine(school), firstLine(ward), firstLine(bus)), beginnings(text));
    String story = ward.replace("在急诊科待了九年，我给无数病人扎过针，", "去年陪母亲上急诊，护士给病人扎过针，");
    assertEquals(1, beginnings(school + story).size(), "a teacher tells of a hospital");
  }

  @Test
  void sectionsThatBeginAgainUnderAClosingParagraph() {
    String sections = "一、学习浮在面上。%s二、担当有差距。%s三、律己不严。%s".replace("%s", OTHER);
    String text = BODY + sections + "以上几条我逐条改，改完请大家来看，看不到就问我，我当面回答。\n" + sections;
    assertEquals(2, beginnings(text).size(), () -> beginnings(text).toString());
    String divided = "第一部分 班子\n" + text.replace("当面回答。\n", "当面回答。\n第二部分 个人\n");
    assertEquals(1, beginnings(divided).size(), () -> beginnings(divided).toString());
  }

  @Test
  void namesAboveEveryText() {
    String text = "学习发言摘登\n张明亮（水利站）\n" + BODY + "李红梅（办事大厅）\n" + OTHER;
    assertEquals(List.of("学习发言摘登", "李红梅（办事大厅）"), beginnings(text));
  }

  /** %1 and %2 stand for two bodies. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // a comment under the signature, signed itself
        "思想汇报\n%1汇报人：张明亮\n2014年3月5日\n支部意见：\n%2支部书记：聂广平\n2014年3月9日\n",
        // an appendix with a title of its own
        "对照检查材料\n%1张明亮\n2014年3月5日\n附：整改清单\n石桥组水井整改清单\n%2",
        // a quoted letter
        "一封来信\n%1信的全文如下：\n尊敬的领导：\n%2此致\n敬礼\n石桥组 耿大山\n2012年8月3日\n看完这封信，我坐了很久。%1",
        // a quoted letter that ends with the quotation
        "一封旧信\n%1“镇里的领导：\n%2此致\n敬礼\n石桥组 耿大山\n2012年8月3日”\n上月我又把信看了一遍。%1",
        // a name under a subtitle, above it a sentence that was cut off
        "%1虽然只是一条十一公里的线路，我也要把它一寸一寸地走下来，走\n井与簿子\n——学习心得\n镇水利站 张明亮\n3月7日，%2",
        // one comment in the middle
        "%1评语：写得实在，望坚持。\n%2",
        // dates above the entries of a diary
        "走访日记\n2014年3月5日\n%12014年3月9日\n%22014年3月12日\n%1",
        // a table of contents of chapters
        "目录\n走访的办法……1\n走访的所得……2\n走访的办法\n%1走访的所得\n%2",
        // sections without numbers and with them
        "对照检查材料\n%1一、学习方面\n%2二、作风方面\n%1（一）表现\n%2第一，要下乡。%1",
        // trades within one text
        "我是一名教师。%1作为一名班主任，我还要管纪律。%2身为党员，我更应当带头。%1",
        // a date in the middle
        "心得体会\n%12014年3月5日\n%22014年3月9日\n%1",
        // a list of names
        "%1参加学习人员名单\n张明亮\n李红梅\n聂广平\n耿大山\n2014年3月5日\n",
        // trades within one text whose sections go on
        "心得体会\n作为一名教师，我爱讲台。%1一、信念\n%2今后我会努力。\n作为一名公务员，我要在窗口。%1二、作风\n%2",
        // the running head of pages
        "群众路线教育实践活动心得体会\n%1- 1 -\n群众路线教育实践活动心得体会\n%2- 2 -\n群众路线教育实践活动心得体会\n%1",
        // minutes
        "会议记录\n时间：三月五日\n地点：会议室\n主持人：张明亮\n%1各位同志：\n%2谢谢大家！\n各位同志：\n%1",
        // a date under the title
        "在全镇大会上的讲话\n（2014年3月5日）\n张明亮\n同志们：\n%1同志们：\n%2谢谢大家！\n"
      })
  void oneTextStaysWhole(String pattern) {
    String text = pattern.replace("%1", BODY).replace("%2", OTHER);
    assertEquals(1, beginnings(text).size(), () -> beginnings(text).toString());
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
