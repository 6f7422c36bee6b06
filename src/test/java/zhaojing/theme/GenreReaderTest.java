package zhaojing.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhaojing.model.Genre;

class GenreReaderTest {
  private static final GenreReader READER = new GenreReader(Lexicons.builtIn());

  private static Genre read(String title, String text) {
    return READER.read(title, Texts.read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "学习习近平总书记重要讲话精神心得体会, REFLECTION",
    "在全县动员大会上的讲话, SPEECH",
    "在支部专题学习交流会上的发言, REFLECTION",
    "守窗口的人——主题教育读书班发言, REFLECTION",
    "在全镇动员会上的发言, SPEECH",
    "个人对照检查材料, SELF_EXAMINATION",
    "党性分析材料, SELF_EXAMINATION",
    "思想汇报, THOUGHT_REPORT",
    "XX镇教育实践活动总结, SUMMARY",
    "“四风”问题整改方案, PLAN",
    "整改台账, LEDGER",
    "领导班子成员相互批评意见, CRITICISM",
    "观看电影《焦裕禄》有感, REFLECTION"
  })
  void theTitleTells(String title, Genre genre) {
    assertEquals(genre, read(title, "今年三月，单位开展了教育实践活动，全体党员参加了学习。"));
  }

  @Test
  void theTitleMayStandInTheTextItself() {
    assertEquals(Genre.THOUGHT_REPORT, read("文档1", "思想汇报\n敬爱的党组织：\n我是一名预备党员。"));
  }

  @Test
  void aLetterToTheOrganisationIsAThoughtReport() {
    assertEquals(Genre.THOUGHT_REPORT, read("", "敬爱的党组织：\n现将本季度的思想向党组织汇报。\n此致\n敬礼！\n汇报人：李明"));
  }

  @Test
  void asALetterToColleaguesIsASpeech() {
    assertEquals(Genre.SPEECH, read("", "各位老师：\n今天召开动员大会，我先讲几点意见。要抓好学习。谢谢大家。"));
  }

  @Test
  void aDatelineAndThirdPersonMakeNews() {
    assertEquals(Genre.NEWS, read("", "本报讯（记者 王平）3月5日，清河镇召开动员大会，参加会议的有全体党员。会上，镇长强调要抓实。（通讯员 李四供稿）"));
  }

  @Test
  void anUntitledEssayInTheFirstPersonIsAReflection() {
    assertEquals(
        Genre.REFLECTION, read("", "那天我在窗口值班，没有问清楚就让老人回去了。作为一名党员，我心里一直过不去。对照群众路线，我觉得自己离群众远了。"));
  }

  @ParameterizedTest
  @CsvSource({
    "README,'# Build\n\nRun `make` to build the project. See the license for details.'",
    "红烧肉做法,五花肉切块焯水，加冰糖炒出糖色，倒入料酒和生抽，小火炖一小时。",
    "'',''"
  })
  void anythingElseIsOther(String title, String text) {
    assertEquals(Genre.OTHER, read(title, text));
  }
}
