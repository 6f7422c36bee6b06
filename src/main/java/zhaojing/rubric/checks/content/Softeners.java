package zhaojing.rubric.checks.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
import zhaojing.rubric.checks.outline.Numeral;
import zhaojing.rubric.checks.outline.Shortfalls;
import zhaojing.rubric.checks.outline.Told;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.rubric.evidence.Phrases;

/** Problems that 有时, 有点 and 一定程度上 make small. */
final class Softeners implements Check {
  /** {@code models/checks/softeners.yaml}. */
  record Lists(
      int leastSentences,
      int leastWords,
      double leastShare,
      List<String> words,
      List<String> not) {}

  private final Lists lists = Knowledge.read("models/checks/softeners.yaml", Lists.class);
  private final Phrases softeners = new Phrases(lists.words(), lists.not());

  private final Shortfalls shortfalls = Shortfalls.standard();

  @Override
  public CheckId id() {
    return new CheckId("SOFTENERS");
  }

  @Override
  public String name() {
    return "避重就轻";
  }

  @Override
  public String purpose() {
    return "承认的不足大多用“有时”“有点”“不太”“一定程度上”冲淡，看不出问题有多大。偶尔用一两处不算。";
  }

  @Override
  public List<Example> examples() {
    Move self = Move.PROBLEM_SELF;
    return List.of(
        Example.flagged("我学习有时不够主动。下基层有点少。对群众的事一定程度上存在拖延。", "我学习有时不够主动", "下基层有点少", "对群众的事一定程度上存在拖延")
            .tagged(self, self, self),
        Example.flagged(
                "服务态度偶尔不太好。工作标准有所降低。会风不同程度存在拖沓。学习抓得不紧。", "服务态度偶尔不太好", "工作标准有所降低", "会风不同程度存在拖沓")
            .with(Genre.SELF_EXAMINATION)
            .tagged(self, self, self, self),
        Example.clean("我有时图省事。那天我把老姜的申请压在抽屉里，压了四十天。他来问过三回，我都说在办。").tagged(self, self, self),
        Example.clean("有时间我就下村。开会没有时间观念。村里的账我不看。").tagged(Move.FACT, self, self),
        Example.clean("人有时会糊涂。干部有点权就容易变。作风一定程度上决定人心。")
            .tagged(Move.UNDERSTANDING, Move.UNDERSTANDING, Move.UNDERSTANDING));
  }

  @Override
  public List<Finding> find(Subject subject) {
    Genre genre = subject.submission().genre();
    if (!genre.isReflection() && genre != Genre.CRITICISM) {
      return List.of();
    }
    List<Told> problems =
        genre == Genre.CRITICISM
            ? Told.where(Told.all(subject), t -> Numeral.begins(t.words()))
            : shortfalls.of(subject);
    List<Quote> quotes = new ArrayList<>();
    Set<String> words = new TreeSet<>();
    int softened = 0;
    for (Told problem : problems) {
      List<Span> hits = softeners.in(problem.words());
      softened += hits.isEmpty() ? 0 : 1;
      for (Span hit : hits) {
        words.add(problem.words().substring(hit.start(), hit.end()));
        quotes.add(Clauses.around(problem, hit, subject));
      }
    }
    if (softened < lists.leastSentences()
        || words.size() < lists.leastWords()
        || softened < lists.leastShare() * problems.size()) {
      return List.of();
    }
    return finding(
        subject,
        Severity.MINOR,
        "承认不足的 %d 句话里有 %d 句用了“%s”这类说法，问题的轻重看不出来。"
            .formatted(problems.size(), softened, String.join("”“", words)),
        quotes.stream().distinct().toList(),
        "把“有时”“有点”换成次数、时间和后果：多少回、哪一回、误了谁的什么事。");
  }
}
