package zhaojing.rubric.checks.again;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Move;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.UnitCheck;
import zhaojing.rubric.checks.outline.Answering;
import zhaojing.rubric.checks.outline.Matters;
import zhaojing.rubric.checks.outline.Parts;
import zhaojing.rubric.evidence.Knowledge;

/**
 * Problems that stood in an earlier text of the same author. As a {@link UnitCheck} it takes one
 * author's texts, the present one first.
 */
public final class OldProblemAgain implements UnitCheck {
  /** {@code models/checks/old-problem-again.yaml}; the file explains each. */
  record Limits(
      int leastShared,
      double leastShare,
      double leastShareOfFew,
      int leastSharedOfMatter,
      double leastShareOfMatter,
      int shortWords,
      double leastAlike,
      int mostShown,
      int mostQuoted,
      Set<String> generic) {}

  private final Limits limits =
      Knowledge.read("models/checks/old-problem-again.yaml", Limits.class);
  private final Set<String> generic = generic();
  private final Parts parts = Parts.standard();
  private final Matters matters = Matters.standard();

  private Set<String> generic() {
    Set<String> all = new TreeSet<>(Answering.limits().generic());
    all.addAll(limits.generic());
    return all;
  }

  @Override
  public CheckId id() {
    return new CheckId("OLD_PROBLEM_AGAIN");
  }

  @Override
  public String name() {
    return "老问题换说法";
  }

  @Override
  public String purpose() {
    return "写的问题在本人上次的文稿里已经写过，只是换了说法。要文稿库里存有本人的旧稿；同一个标题下写了新的问题不算。";
  }

  @Override
  public List<List<Example>> examples() {
    String start = "对照检查\n一、存在的问题\n";
    String road = "一是三组的机耕路从前年说到今年，占地的两户一直没有上门去谈。";
    String roadAgain = "一是机耕路的事拖得太久，占地的两户不敢上门，三组的群众意见很大。";
    String flood = "一是防汛值班那晚我回了县城，江堤管涌是别人守的。";
    String study = "一是理论学习抓得不紧。";
    String studyAgain = "一是学习不够经常，理论学得不透。";
    return List.of(
        List.of(
            tagged(Example.flagged(start + roadAgain, roadAgain)),
            tagged(Example.clean(start + road))),
        List.of(
            tagged(Example.flagged(start + studyAgain, studyAgain)),
            tagged(Example.clean(start + study))),
        List.of(tagged(Example.clean(start + flood)), tagged(Example.clean(start + road))),
        List.of(tagged(Example.clean(start + roadAgain))));
  }

  private static Example tagged(Example example) {
    return example
        .with(Genre.SELF_EXAMINATION)
        .tagged(Move.STRUCTURAL, Move.STRUCTURAL, Move.PROBLEM_SELF);
  }

  @Override
  public List<Finding> find(List<Subject> texts) {
    return texts.isEmpty()
        ? List.of()
        : find(
            texts.get(0),
            texts.stream().skip(1).map(t -> new Earlier(t, "上次的文稿")).toList(),
            Alikeness.UNKNOWN);
  }

  /**
   * @param earlier texts of the same author, the latest first
   * @return a finding for each problem named before, with its words and, in the message, those of
   *     then
   */
  public List<Finding> find(Subject now, List<Earlier> earlier, Alikeness alike) {
    if (!now.submission().genre().isReflection()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (NamedProblem problem : NamedProblem.of(now, parts, matters, generic)) {
      if (findings.size() < limits.mostShown()) {
        before(problem, earlier, alike).map(b -> finding(now, problem, b)).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private record Before(Earlier text, NamedProblem problem) {}

  private Optional<Before> before(NamedProblem problem, List<Earlier> earlier, Alikeness alike) {
    for (Earlier text : earlier) {
      for (NamedProblem old : NamedProblem.of(text.subject(), parts, matters, generic)) {
        if (isSame(problem, old, alike)) {
          return Optional.of(new Before(text, old));
        }
      }
    }
    return Optional.empty();
  }

  /** Enough words of content in common, fewer where they also speak of one matter. */
  private boolean isSame(NamedProblem now, NamedProblem old, Alikeness alike) {
    long shared = now.content().stream().filter(w -> stands(w, old.words())).count();
    int fewer = Math.min(now.content().size(), old.content().size());
    double share = fewer == 0 ? 0 : (double) shared / fewer;
    boolean matter = !Collections.disjoint(now.matters(), old.matters());
    boolean brief = Math.max(now.words().length(), old.words().length()) <= limits.shortWords();
    boolean some = shared >= limits.leastSharedOfMatter();
    return (shared >= limits.leastShared() && share >= limits.leastShare())
        || (some && share >= limits.leastShareOfFew())
        || (matter && some && share >= limits.leastShareOfMatter())
        || (matter && brief && now.matters().equals(old.matters()))
        || (matter && alike.of(now.words(), old.words()) >= limits.leastAlike());
  }

  private static boolean stands(String word, String other) {
    return other.contains(word);
  }

  private Finding finding(Subject now, NamedProblem problem, Before before) {
    String then = before.problem().quote().text().strip();
    String shown =
        then.length() <= limits.mostQuoted() ? then : then.substring(0, limits.mostQuoted()) + "…";
    return finding(
        now,
        before.text().named() + "里写过这个问题：“" + shown + "”",
        List.of(problem.quote()),
        "写清上次说的改到了哪一步、为什么没有改掉；已经改好的就不必再写，换成新的问题。");
  }
}
