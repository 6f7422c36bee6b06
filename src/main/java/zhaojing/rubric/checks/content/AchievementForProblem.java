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
import zhaojing.rubric.checks.outline.Part;
import zhaojing.rubric.checks.outline.Parts;
import zhaojing.rubric.checks.outline.Point;
import zhaojing.rubric.checks.outline.Shortfalls;
import zhaojing.rubric.checks.outline.Told;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.rubric.evidence.Phrases;

/** Achievements told where problems should stand. */
final class AchievementForProblem implements Check {
  /** {@code models/checks/achievement-for-problem.yaml}. */
  record Lists(
      int leastSentences,
      double leastShare,
      int leastChars,
      double leastPointShare,
      List<String> words) {}

  private static final Set<Move> CLAIMS = EnumSet.of(Move.ACHIEVEMENT, Move.PRAISE);
  private static final Set<Move> FACTS = EnumSet.of(Move.FACT);

  private final Lists lists =
      Knowledge.read("models/checks/achievement-for-problem.yaml", Lists.class);
  private final Phrases claims = new Phrases(lists.words());
  private final Parts parts = Parts.standard();
  private final Shortfalls shortfalls = Shortfalls.standard();

  @Override
  public CheckId id() {
    return new CheckId("ACHIEVEMENT_FOR_PROBLEM");
  }

  @Override
  public String name() {
    return "成绩代替问题";
  }

  @Override
  public String purpose() {
    return "标题说的是问题，下面写的却是成绩和做到了什么。问题写够了、顺带一句成绩的不算。";
  }

  @Override
  public List<Example> examples() {
    Move title = Move.STRUCTURAL;
    Move done = Move.ACHIEVEMENT;
    Move self = Move.PROBLEM_SELF;
    return List.of(
        Example.flagged(
                "个人对照检查材料\n一、存在的问题\n我坚持不搞花架子。接待费降了四成。学习不够深入。\n二、打算\n加强学习。", "我坚持不搞花架子。", "接待费降了四成。")
            .with(Genre.SELF_EXAMINATION)
            .tagged(title, title, done, done, self, title, Move.MEASURE_VAGUE),
        Example.flagged(
                "对照检查\n一、“四风”方面的突出问题\n我科连续三年荣获先进集体。群众满意率一直在98%以上。",
                "我科连续三年荣获先进集体。", "群众满意率一直在98%以上。")
            .with(Genre.SELF_EXAMINATION)
            .tagged(title, title, Move.FACT, done),
        Example.flagged(
                "对照检查\n一、存在的问题\n一是我上班打牌。二是班子团结拼搏，门诊量三年增长了三成，获得市级文明岗称号，但与先进相比还有差距。三是我骂过老姜。",
                "二是班子团结拼搏，门诊量三年增长了三成，获得市级文明岗称号，但与先进相比还有差距。")
            .with(Genre.SELF_EXAMINATION)
            .tagged(title, title, self, done, self),
        Example.clean("对照检查\n一、工作成绩\n接待费降了四成。发文少了三成。\n二、存在的问题\n那天我打了牌。我没有认账。")
            .with(Genre.SELF_EXAMINATION)
            .tagged(title, title, done, done, title, self, self),
        Example.clean("对照检查\n一、存在的问题\n我上班打牌。我收过两条烟。我骂过老姜。烟我后来退了。大额的礼我没有收过。")
            .with(Genre.SELF_EXAMINATION)
            .tagged(title, title, self, self, self, Move.FACT, done),
        Example.clean("心得体会\n一、变化和不足\n会少了。接待费降了四成。我上班打牌。我骂过老姜。我没有下村。")
            .tagged(title, title, Move.FACT, done, self, self, self));
  }

  @Override
  public List<Finding> find(Subject subject) {
    if (!subject.submission().genre().isReflection()) {
      return List.of();
    }
    List<Told> all = new ArrayList<>();
    List<Told> claimed = new ArrayList<>();
    List<Told> inPlace = new ArrayList<>();
    for (Part part : parts.of(subject)) {
      if (part.kind() == Part.Kind.PROBLEMS) {
        List<Told> here = Told.where(part.told(), t -> t.move() != Move.STRUCTURAL);
        all.addAll(here);
        claimed.addAll(Told.where(here, this::isClaim));
        for (Point point : part.points()) {
          if (isClaimed(point)) {
            inPlace.addAll(Told.where(point.told(), this::isClaim));
          }
        }
      }
    }
    boolean throughout =
        claimed.size() >= lists.leastSentences()
            && claimed.size() >= lists.leastShare() * all.size();
    List<Told> shown = throughout ? claimed : inPlace;
    if (shown.isEmpty()) {
      return List.of();
    }
    return finding(
        subject,
        throughout ? Severity.MAJOR : Severity.MINOR,
        throughout
            ? "查摆问题的部分共 %d 句，有 %d 句写的是成绩。".formatted(all.size(), shown.size())
            : "该写问题的地方有 %d 句写的是成绩。".formatted(shown.size()),
        Told.quotes(shown, subject),
        "这一部分只写问题：哪件事没有做好，怎么没有做好；成绩另放一处或者不写。");
  }

  /** Mostly claims, and what falls short is said at the end in a word or not at all. */
  private boolean isClaimed(Point point) {
    List<Told> content = point.content();
    List<Told> claims = Told.where(content, this::isClaim);
    int admitted = Told.length(Told.where(content, t -> t.is(Told.PROBLEMS)));
    int length = Told.length(claims);
    return length >= lists.leastChars()
        && length >= lists.leastPointShare() * Told.length(content)
        && admitted < length;
  }

  private boolean isClaim(Told told) {
    if (told.is(CLAIMS)) {
      return !shortfalls.standIn(told.words()) || claims.standsIn(told.words());
    }
    return told.is(FACTS) && claims.standsIn(told.words());
  }
}
