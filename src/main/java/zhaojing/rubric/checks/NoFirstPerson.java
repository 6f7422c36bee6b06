package zhaojing.rubric.checks;

import java.util.List;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Measure;
import zhaojing.model.Severity;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Writer;

/** Reflections in which the writer never stands in person. */
final class NoFirstPerson implements Check {
  private static final String MEASURE = "第一人称（处）";

  /** A leading body writes of itself as 班子. */
  private static final String TEAM = "班子";

  private static final int LEAST_CHARS = 20;
  private static final int TITLE_CHARS = 60;

  @Override
  public CheckId id() {
    return new CheckId("NO_FIRST_PERSON");
  }

  @Override
  public String name() {
    return "没有“我”";
  }

  @Override
  public String purpose() {
    return "心得体会、对照检查通篇没有“我”“本人”“自己”，只讲道理、讲单位，没有把自己摆进去。班子的材料不查。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("群众路线是生命线。我们党历来重视作风，我国取得了伟大成就，我镇上下要团结一心，不断前进。", MEASURE),
        Example.flagged("要发扬忘我精神，开展自我批评，日本人的教训值得记取，我们要继续努力，不负人民。", MEASURE),
        Example.clean("群众路线是生命线。我站在村口想了很久，我们党靠的是群众，党员干部更应当多下去走一走。"),
        Example.clean("本人对照检查如下：学习不够，笔记断过两个月，上门走访的户数也没有达到年初定下的数目。"),
        Example.clean("笔者在窗口工作六年，办事群众来来往往，真正记住名字的不多，这件事一直放在心里。"),
        Example.clean("把自己摆进去，首先就是那次拍了桌子：老人问了三遍，三遍都没有好好回答，事后也没有道歉。"),
        Example.clean("领导班子对照检查材料\n对照要求，班子在联系群众方面还有差距，下基层少，听意见少，解决问题慢。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    String view = subject.view();
    boolean team =
        view.substring(0, Math.min(TITLE_CHARS, view.length())).contains(TEAM)
            || subject.submission().title().contains(TEAM);
    if (!subject.submission().genre().isReflection()
        || team
        || subject.length() < LEAST_CHARS
        || Writer.standsIn(view)
        || !Writer.selves(view).isEmpty()) {
      return List.of();
    }
    int we = Writer.collectives(view).size();
    return finding(
        subject,
        Severity.MAJOR,
        we > 0 ? "全文没有出现“我”，只有 " + we + " 处“我们”“咱们”一类的说法。" : "全文没有出现“我”“本人”或“自己”。",
        List.of(new Measure(MEASURE, 0, 1)),
        "写清楚我负责什么、我在哪件事上没做好、我当时怎么想。");
  }
}
