package zhaojing.rubric.checks.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Move;
import zhaojing.model.Severity;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.checks.outline.Numeral;
import zhaojing.rubric.checks.outline.Part;
import zhaojing.rubric.checks.outline.Parts;
import zhaojing.rubric.checks.outline.Told;
import zhaojing.rubric.evidence.EvidenceWords;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.rubric.evidence.Phrases;

/** A report of work done in place of reflection. */
final class WorkReport implements Check {
  /** {@code models/checks/work-report.yaml}. */
  record Lists(
      double leastShare,
      int leastSentences,
      double mostReflectionShare,
      int leastPartSentences,
      int leastPartChars,
      double leastPartShare,
      double leastProblemShare,
      List<String> meantToReport,
      List<String> words) {}

  private static final String ADVICE = "工作成绩留一两句，挑其中没有做好的一件，写自己当时怎么想、为什么没做好。";

  private static final Set<Move> DOINGS = EnumSet.of(Move.FACT, Move.ACHIEVEMENT);
  private static final Set<Move> REFLECTS =
      EnumSet.of(Move.PROBLEM_SELF, Move.PROBLEM_GROUP, Move.CAUSE, Move.UNDERSTANDING);

  private final Lists lists = Knowledge.read("models/checks/work-report.yaml", Lists.class);
  private final Phrases reporting = new Phrases(lists.words());
  private final Phrases meantToReport = new Phrases(lists.meantToReport());
  private final Parts parts = Parts.standard();
  private final Phrases thoughts;

  WorkReport(EvidenceWords words) {
    thoughts = new Phrases(words.thoughts());
  }

  @Override
  public CheckId id() {
    return new CheckId("WORK_REPORT");
  }

  @Override
  public String name() {
    return "写成工作汇报";
  }

  @Override
  public String purpose() {
    return "多半在汇报做了哪些工作、完成多少，很少写自己的问题和想法。写一件事的经过和当时想法的不算。";
  }

  @Override
  public List<Example> examples() {
    Move done = Move.ACHIEVEMENT;
    Move fact = Move.FACT;
    String work = "上半年完成管网延伸4.2公里。改造水箱3座。组织集中学习9次。走访用户120户。安装水表1450只。合格率达到百分之九十八。";
    String[] told = {
      "上半年完成管网延伸4.2公里。", "改造水箱3座。", "组织集中学习9次。", "走访用户120户。", "安装水表1450只。", "合格率达到百分之九十八。"
    };
    return List.of(
        Example.flagged(work, told).tagged(done, fact, fact, fact, fact, done),
        Example.flagged(work + "理论学习还不够。", told)
            .with(Genre.SELF_EXAMINATION)
            .tagged(done, fact, fact, fact, fact, done, Move.PROBLEM_SELF),
        Example.clean(work).with(Genre.SUMMARY).tagged(done, fact, fact, fact, fact, done),
        Example.clean(
                "3月完成表册那天我心里想应付过去。组织学习我抄了小陶的。走访只去了路边三户，我想的是早点回来。改造水箱的钱我多报了。验收我没有上楼。开展评比我投了自己一票。")
            .tagged(fact, fact, fact, fact, fact, fact),
        Example.clean(work + "我没有上楼看。我嫌楼高。我怕问。我不懂装懂。住户的话我没有听。")
            .tagged(
                done,
                fact,
                fact,
                fact,
                fact,
                done,
                Move.PROBLEM_SELF,
                Move.CAUSE,
                Move.CAUSE,
                Move.PROBLEM_SELF,
                Move.PROBLEM_SELF));
  }

  @Override
  public List<Finding> find(Subject subject) {
    if (!subject.submission().genre().isReflection()) {
      return List.of();
    }
    List<Told> told = Told.where(Told.of(subject), t -> t.move() != Move.STRUCTURAL);
    List<Told> report = Told.where(told, this::reports);
    long reflecting = told.stream().filter(t -> REFLECTS.contains(t.move())).count();
    if (report.size() < lists.leastSentences()
        || report.size() < lists.leastShare() * told.size()
        || reflecting > lists.mostReflectionShare() * told.size()) {
      return ofParts(subject);
    }
    return finding(
        subject,
        Severity.MAJOR,
        "全文 %d 句，%d 句在汇报工作，写问题、原因和认识的只有 %d 句。".formatted(told.size(), report.size(), reflecting),
        Told.quotes(report, subject),
        ADVICE);
  }

  private boolean reports(Told told) {
    return told.is(DOINGS) && reporting.standsIn(told.words()) && !thoughts.standsIn(told.words());
  }

  /** Whole parts of the text that only report; a part that is to report (上年整改情况) may. */
  private List<Finding> ofParts(Subject subject) {
    List<Told> report = new ArrayList<>();
    for (Part part : parts.of(subject)) {
      List<Told> content =
          Told.where(part.told(), t -> t.move() != Move.STRUCTURAL && !Numeral.begins(t.words()));
      List<Told> here = Told.where(part.told(), this::reports);
      boolean own = part.kind() == Part.Kind.OTHER || part.kind() == Part.Kind.PROBLEMS;
      double least =
          part.kind() == Part.Kind.PROBLEMS ? lists.leastProblemShare() : lists.leastPartShare();
      if (own
          && !meantToReport.standsIn(part.heading())
          && here.size() >= lists.leastPartSentences()
          && Told.length(here) >= lists.leastPartChars()
          && Told.length(here) >= least * Told.length(content)) {
        report.addAll(here);
      }
    }
    return report.isEmpty()
        ? List.of()
        : finding(
            subject,
            Severity.MINOR,
            "有 %d 句放在一起汇报工作，没有写自己的问题和想法。".formatted(report.size()),
            Told.quotes(report, subject),
            ADVICE);
  }
}
