package zhaojing.ingest.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorFromTextTest {
  private static final String BODY = "\n参加活动以来，我认真查找自己的不足。\n那天我没有下村。\n今后每月下村八天。";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "心得体会\n作者：张三丰" + BODY,
        "心得体会\n姓名: 张三丰  单位：植保站" + BODY,
        "心得体会\n张三丰" + BODY,
        "心得体会\n（张三丰）" + BODY,
        "心得体会\n植保站 张三丰  2014年6月9日" + BODY,
        "心得体会\n植保站张三丰" + BODY,
        "心得体会" + BODY + "\n\n汇报人：张三丰\n2014年5月28日",
        "心得体会" + BODY + "\n司机 张三丰\n2014年4月28号\n",
        "心得体会" + BODY + "\n张三丰 2014.5.20",
        "心得体会" + BODY + "\n张三丰\n二〇一四年五月十二日",
        "心得体会" + BODY + "\n张三丰\n2014年5月20日\n支部意见：\n情况属实，同意。\n支部书记：李四光\n2014年6月1日",
        "心得体会" + BODY + "\n张三丰\n附：整改清单\n走访十户\n李四光\n王五常\n赵六斤\n孙七宝",
        "心得体会" + BODY + "\n张三丰\n2014年5月20日\n责任编辑：小林\n来源：本站\n上一篇：没有了\n=====",
        "心得体会\n文/张三丰" + BODY,
        "心得体会\n张三丰（植保站）" + BODY,
        "心得体会" + BODY + "\n张三丰　材料2103班",
        "我身边的人\n李四光" + BODY + "\n张三丰\n2014年5月20日"
      })
  void headAndSignature(String text) {
    assertEquals(Optional.of("张三丰"), AuthorFromText.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "心得体会" + BODY,
        "张三丰" + BODY,
        "心得体会\n我觉得王五说得对" + BODY,
        "心得体会\n副标题：学习焦裕禄" + BODY,
        "心得体会\n张三丰" + BODY + "\n李四光",
        "心得体会" + BODY + "\n张三丰口述，自己又抄了一遍",
        "心得体会\n高一年级" + BODY,
        ""
      })
  void nothingWhenUnsure(String text) {
    assertEquals(Optional.empty(), AuthorFromText.of(text));
  }
}
