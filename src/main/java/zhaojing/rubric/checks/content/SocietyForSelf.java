package zhaojing.rubric.checks.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Move;
import zhaojing.model.Quote;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.checks.outline.Told;
import zhaojing.rubric.evidence.EvidenceWords;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.rubric.evidence.OwnSigns;
import zhaojing.rubric.evidence.Phrases;
import zhaojing.rubric.evidence.Writer;

/** The failings of society and of others, hardly one of the writer's own. */
final class SocietyForSelf implements Check {
  /** {@code models/checks/society-for-self.yaml}. */
  record Limits(
      int leastSentences,
      double mostOwnShare,
      double mostOwnShareWhenMuch,
      double leastLengthShare,
      List<String> ours) {}

  private static final Set<Move> OTHERS = EnumSet.of(Move.PROBLEM_GROUP);
  private static final Set<Move> OWN = EnumSet.of(Move.PROBLEM_SELF);
  private static final Set<Move> TOLD = EnumSet.of(Move.FACT);
  private static final int LEAST_IN_PASSAGE = 2;

  private final OwnSigns signs = new OwnSigns(EvidenceWords.standard());
  private final Limits limits = Knowledge.read("models/checks/society-for-self.yaml", Limits.class);
  private final Phrases ours = new Phrases(limits.ours());

  @Override
  public CheckId id() {
    return new CheckId("SOCIETY_FOR_SELF");
  }

  @Override
  public String name() {
    return "谈现象少谈自己";
  }

  @Override
  public String purpose() {
    return "批评的是社会上、别的单位、一些干部的问题，几乎没有写自己的不足。";
  }

  @Override
  public List<Example> examples() {
    Move group = Move.PROBLEM_GROUP;
    Move self = Move.PROBLEM_SELF;
    return List.of(
        Example.flagged("有的干部高高在上。有的热衷作秀。社会上讲排场成风。", "有的干部高高在上。有的热衷作秀。社会上讲排场成风。")
            .tagged(group, group, group),
        Example.flagged("一些人怕吃苦。少数领导一言堂。某些部门门难进。现在人情淡了。我也有不足。", "一些人怕吃苦。少数领导一言堂。某些部门门难进。现在人情淡了。")
            .tagged(group, group, group, group, self),
        Example.clean("有的干部高高在上。有的热衷作秀。有的怕吃苦。我也躲过老姜三回。我还替他签过字。")
            .tagged(group, group, group, self, self),
        Example.clean("有的干部高高在上。有的热衷作秀。有的怕吃苦。").with(Genre.SPEECH).tagged(group, group, group),
        Example.clean("有的干部高高在上。我看不惯。").tagged(group, Move.UNDERSTANDING));
  }

  @Override
  public List<Finding> find(Subject subject) {
    if (!subject.submission().genre().isReflection() || !Authorship.isPersonal(subject)) {
      return List.of();
    }
    List<Told> told = Told.of(subject);
    List<Told> others = Told.where(told, t -> t.is(OTHERS) && isOthers(t.words()));
    int failings = others.stream().mapToInt(t -> clauses(t.words())).sum();
    int own =
        Told.where(told, t -> t.is(OWN) || (t.is(TOLD) && signs.fails(t.words()))).stream()
            .mapToInt(t -> clauses(t.words()))
            .sum();
    boolean hardlyOwn = own <= limits.mostOwnShare() * failings;
    boolean much = Told.length(others) >= limits.leastLengthShare() * Told.length(told);
    if (failings < limits.leastSentences()
        || !(hardlyOwn || (much && own <= limits.mostOwnShareWhenMuch() * failings))) {
      return List.of();
    }
    return finding(
        subject,
        hardlyOwn ? Severity.MAJOR : Severity.MINOR,
        "有 %d 句讲别人和社会上的问题，占全文 %d%%。"
            .formatted(others.size(), Told.length(others) * 100 / Math.max(1, Told.length(told))),
        passages(others, subject),
        "从别人的问题回到自己：这些现象在自己身上、在自己管的事里有没有，举出一件。");
  }

  private boolean isOthers(String words) {
    return !Writer.standsIn(words) && !ours.standsIn(words);
  }

  /** How many failings are told: parts between semicolons. */
  private static int clauses(String words) {
    return 1 + (int) words.chars().filter(c -> c == '；').count();
  }

  /** A paragraph that is mostly of others is shown from its first sentence to the last of them. */
  private static List<Quote> passages(List<Told> others, Subject subject) {
    List<Quote> passages = new ArrayList<>();
    for (Span paragraph : subject.reading().document().paragraphs()) {
      List<Told> here = Told.where(others, t -> paragraph.contains(t.span()));
      if (here.size() >= LEAST_IN_PASSAGE) {
        Span last = here.get(here.size() - 1).span();
        passages.add(subject.quote(new Span(paragraph.start(), last.end())));
      } else {
        passages.addAll(Told.quotes(here, subject));
      }
    }
    return passages;
  }
}
