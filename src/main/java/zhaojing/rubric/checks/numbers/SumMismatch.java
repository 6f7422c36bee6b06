package zhaojing.rubric.checks.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;

/** Parts that do not add up to their total. */
final class SumMismatch implements Check {
  private final Counts counts;

  SumMismatch(Counts counts) {
    this.counts = counts;
  }

  @Override
  public CheckId id() {
    return new CheckId("SUM_MISMATCH");
  }

  @Override
  public String name() {
    return "分项与总数不符";
  }

  @Override
  public String purpose() {
    return "分项数字相加不等于所写的总数，或增减的数与前后两数不合，多半是统计有误或改动时漏改。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("共收到意见43条，其中作风方面18条、办事方面15条、学习方面8条。", "43条", "18条", "15条", "8条"),
        Example.flagged("全所党员二十六名，其中在职十七名，退休八名。", "二十六名", "十七名", "八名"),
        Example.flagged("梳理问题57个。其中学习方面23个，作风方面11个，其他14个。", "57个", "23个", "11个", "14个"),
        Example.flagged("一组12户、二组15户、三组9户，合计38户。", "12户", "15户", "9户", "38户"),
        Example.flagged("应到35人，实到31人，请假3人。", "35人", "31人", "3人"),
        Example.flagged("报表由43项减少到19项，减少了26项。", "43项", "19项", "26项"),
        Example.flagged("家长满意率从61%上升到93%，提高了22个百分点。", "61%", "93%", "22个百分点"),
        Example.flagged("三个支部共交心得47篇，分别为18篇、15篇、13篇。", "47篇", "18篇", "15篇", "13篇"),
        Example.clean("共收到意见43条，其中作风方面18条、办事方面17条、学习方面8条。"),
        Example.clean("收到意见138条，归并为57条，其中涉及低保的23条，涉及殡葬的11条。"),
        Example.clean("全院职工120人，其中党员48人，女职工75人。"),
        Example.clean("去年下村46次，其中31次是陪同检查。征求意见二十三条，其中写我的三条、五条是表扬。"),
        Example.clean("走访农户12户、企业5家，共征求意见20条。"),
        Example.clean("开会约40次，其中视频会18次、现场会15次。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Sums.Mismatch m : Sums.find(subject.view(), Clauses.of(subject, counts))) {
      if (findings.size() < MAX_EVIDENCE) {
        findings.addAll(
            finding(
                subject,
                Severity.MAJOR,
                message(m),
                Clauses.quotes(subject, m.counts()),
                "请核对原始统计，把分项和总数改为一致；分项未列全的，请写明“其余”或“等”。"));
      }
    }
    return List.copyOf(findings);
  }

  private static String message(Sums.Mismatch m) {
    String unit = m.total().unit();
    String total = Clauses.shown(m.total().value()) + unit;
    if (m.difference()) {
      return "前后两数相差 " + Clauses.shown(m.sum()) + unit + "，文中写 " + total + "。";
    }
    String parts =
        m.parts().stream().map(p -> Clauses.shown(p.value())).collect(Collectors.joining(" + "));
    return m.parts().size() == 1
        ? "其中一项为 " + parts + unit + "，多于总数 " + total + "。"
        : "分项相加为 " + parts + " = " + Clauses.shown(m.sum()) + "，文中总数写 " + total + "。";
  }
}
