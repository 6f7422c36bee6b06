package zhaojing.rubric.checks.content;

import java.util.List;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Move;
import zhaojing.model.Severity;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.checks.outline.Shortfalls;
import zhaojing.rubric.checks.outline.Told;
import zhaojing.rubric.evidence.Detail;
import zhaojing.rubric.evidence.DetailFinder;
import zhaojing.rubric.evidence.EvidenceWords;
import zhaojing.rubric.evidence.Incidents;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.rubric.evidence.Phrases;

/** Problems of the kind 学习不够深入, none of them with a case. */
final class ProblemWithoutCase implements Check {
  /** {@code models/checks/problem-without-case.yaml}. */
  record Lists(int leastSentences, double leastShare, int mostDetails, List<String> words) {}

  private final Lists lists =
      Knowledge.read("models/checks/problem-without-case.yaml", Lists.class);
  private final Phrases phrases = new Phrases(lists.words());
  private final Shortfalls shortfalls = Shortfalls.standard();
  private final DetailFinder finder;
  private final Incidents incidents;

  ProblemWithoutCase(EvidenceWords words) {
    finder = new DetailFinder(words);
    incidents = new Incidents(words);
  }

  @Override
  public CheckId id() {
    return new CheckId("PROBLEM_WITHOUT_CASE");
  }

  @Override
  public String name() {
    return "问题没有事例";
  }

  @Override
  public String purpose() {
    return "问题多是“学习不够深入”“联系群众不够紧密”这样的套话，没有一个说得出时间、人物、经过的事例。";
  }

  @Override
  public List<Example> examples() {
    Move self = Move.PROBLEM_SELF;
    return List.of(
        Example.flagged(
                "理论学习不够深入。联系群众不够紧密。工作作风不够扎实。进取意识有所弱化。",
                "理论学习不够深入。",
                "联系群众不够紧密。",
                "工作作风不够扎实。",
                "进取意识有所弱化。")
            .with(Genre.SELF_EXAMINATION)
            .tagged(self, self, self, self),
        Example.flagged(
                "我学习抓得不紧。我服务意识不强。我下基层较少。我要求自己不严。我存在畏难情绪。",
                "我学习抓得不紧。",
                "我服务意识不强。",
                "我下基层较少。",
                "我要求自己不严。",
                "我存在畏难情绪。")
            .tagged(self, self, self, self, self),
        Example.clean("理论学习不够深入。联系群众不够紧密。工作作风不够扎实。进取意识有所弱化。去年9月17日，姜大爷来办证，我叫他等了3个钟头。")
            .with(Genre.SELF_EXAMINATION)
            .tagged(self, self, self, self, self),
        Example.clean("学习不够。那年腊月二十三，老杨头按了三回铃，我没有动。我跟小周说，再等等。护士站的灯一直亮着。")
            .tagged(self, self, self, self),
        Example.clean("学习不够深入就会掉队。联系群众不够紧密就会失去根基。作风不够扎实就会落空。意识不强就会出错。")
            .tagged(
                Move.UNDERSTANDING, Move.UNDERSTANDING, Move.UNDERSTANDING, Move.UNDERSTANDING));
  }

  @Override
  public List<Finding> find(Subject subject) {
    if (!subject.submission().genre().isReflection()) {
      return List.of();
    }
    List<Told> problems = shortfalls.of(subject);
    List<Told> phrased =
        Told.where(problems, p -> phrases.standsIn(p.words()) || shortfalls.standIn(p.words()));
    if (phrased.size() < lists.leastSentences()
        || phrased.size() < lists.leastShare() * problems.size()
        || hasCase(subject, problems)) {
      return List.of();
    }
    return finding(
        subject,
        Severity.MAJOR,
        "讲问题的 %d 句话里有 %d 句是“不够”“不强”一类的套话，没有一个事例。".formatted(problems.size(), phrased.size()),
        Told.quotes(phrased, subject),
        "每个问题写一件真事：什么时候、在哪里、涉及谁、结果怎样。");
  }

  private boolean hasCase(Subject subject, List<Told> problems) {
    List<Detail> details =
        finder.find(
            subject.reading(), subject.official(), List.of(subject.submission().unit().name()));
    long within =
        details.stream()
            .filter(d -> problems.stream().anyMatch(p -> p.span().contains(d.span())))
            .count();
    return within > lists.mostDetails()
        || incidents.find(subject.reading(), subject.sentences(), details).stream()
            .anyMatch(i -> problems.stream().anyMatch(p -> p.span().overlaps(i.span())));
  }
}
