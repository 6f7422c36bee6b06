package zhaojing.ingest.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorFromNameTest {
  @ParameterizedTest
  @CsvSource({
    "张三-心得体会, 张三",
    "心得体会（张三）, 张三",
    "第一支部_张三, 张三",
    "李四 群众路线心得, 李四",
    "2014年对照检查材料-王五, 王五",
    "赵六, 赵六",
    "01张三, 张三",
    "3.张三, 张三",
    "张三（退休支部）心得, 张三",
    "欧阳娜娜—思想汇报, 欧阳娜娜",
    "王　五 心得, 王五",
    "党支部学习心得（王 芳）, 王芳",
    "化验室罗春燕_心得, 罗春燕",
    "对照检查材料（终稿）——综合部彭文涛, 彭文涛",
    "工程部技术员梁柏舟心得体会, 梁柏舟",
    "董志远校长在查摆问题推进会上的讲话, 董志远",
    "罗永成对照检查材料, 罗永成",
    "心得-沈慧-财政所, 沈慧",
    "韩志远对照检查材料（第三稿）, 韩志远",
    "学习焦裕禄精神心得体会-高明, 高明",
    "郝永年 群众路线心得, 郝永年",
    "张家辉的学习体会, 张家辉",
    "高中部语文组 文静, 文静",
    "财务科长马力自查材料, 马力"
  })
  void patternsPeopleUse(String name, String author) {
    assertEquals(Optional.of(author), AuthorFromName.of(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "高一年级学习心得",
        "高一-心得体会",
        "整改方案",
        "方案",
        "安全生产自查材料",
        "安全-汇报",
        "党委中心组学习材料",
        "马上就办心得体会",
        "心得体会汇编",
        "学习心得五篇",
        "第二支部",
        "心得体会（终稿）",
        "对照检查材料（修改稿）",
        "思想汇报（二季度）",
        "焦裕禄精神学习心得",
        "学习焦裕禄心得",
        "观看《焦裕禄》有感",
        "王主任心得",
        "张老师",
        "王家村党支部",
        "石家庄学习考察总结",
        "江苏学习体会",
        "清溪镇动员会信息",
        "柳湾街道党的群众路线教育实践活动总结",
        "常委会讲话",
        "温故知新",
        "新建 Microsoft Word 文档",
        "张三、李四心得",
        "20140305",
        "",
        "  "
      })
  void nothingWhenUnsure(String name) {
    assertEquals(Optional.empty(), AuthorFromName.of(name));
  }
}
