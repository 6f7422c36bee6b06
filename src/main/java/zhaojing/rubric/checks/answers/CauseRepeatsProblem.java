package zhaojing.rubric.checks.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Item;
import zhaojing.model.ItemKind;
import zhaojing.model.Quote;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.ExampleItem;
import zhaojing.rubric.Subject;
import zhaojing.rubric.checks.outline.Answering;
import zhaojing.rubric.checks.outline.Parts;
import zhaojing.rubric.checks.outline.Point;
import zhaojing.rubric.checks.outline.Shortfalls;

/** Causes that say the problem again and give no reason. */
final class CauseRepeatsProblem implements Check {
  private final ItemWords words = ItemWords.standard();
  private final Set<String> generic = words.generic();
  private final Parts parts = Parts.standard();

  private final Shortfalls shortfalls = Shortfalls.standard();

  private static final int SHORT_HEAD = 20;
  private static final Pattern NAMED =
      Pattern.compile("^(.{2,30}?)(?:的)?原因，?(?:主要|关键|根本)?(?:是|在于)(.+)$", Pattern.DOTALL);

  @Override
  public CheckId id() {
    return new CheckId("CAUSE_REPEATS_PROBLEM");
  }

  @Override
  public String name() {
    return "原因重复问题";
  }

  @Override
  public String purpose() {
    return "原因只是把问题换个说法再讲一遍，没有新的缘由。";
  }

  @Override
  public List<Example> examples() {
    ExampleItem visits = ExampleItem.of(ItemKind.PROBLEM, "深入基层调研少，走访群众不经常");
    ExampleItem late = ExampleItem.of(ItemKind.PROBLEM, "文件传达迟缓，群众诉求办理拖拉");
    return List.of(
        Example.flagged("问题是深入基层调研少，走访群众不经常。原因是走访群众、深入基层太少。", "走访群众、深入基层太少")
            .with(Genre.SELF_EXAMINATION, visits, ExampleItem.of(ItemKind.CAUSE, "走访群众、深入基层太少", 0)),
        Example.flagged("问题是文件传达迟缓，群众诉求办理拖拉。原因：办理群众诉求拖拉，传达文件慢。", "办理群众诉求拖拉，传达文件慢")
            .with(
                Genre.SELF_EXAMINATION, late, ExampleItem.of(ItemKind.CAUSE, "办理群众诉求拖拉，传达文件慢", 0)),
        Example.clean("问题是深入基层调研少，走访群众不经常。原因是总觉得走访群众是村干部的事，怕下去被问住。")
            .with(
                Genre.SELF_EXAMINATION,
                visits,
                ExampleItem.of(ItemKind.CAUSE, "总觉得走访群众是村干部的事，怕下去被问住", 0)),
        Example.clean("问题是深入基层调研少，走访群众不经常。原因是走访群众、深入基层太少。")
            .with(Genre.REFLECTION, visits, ExampleItem.of(ItemKind.CAUSE, "走访群众、深入基层太少", 0)),
        Example.clean("问题是文件传达迟缓，群众诉求办理拖拉。原因：分管的同志三次调岗，交接没有清单。")
            .with(
                Genre.SELF_EXAMINATION,
                late,
                ExampleItem.of(ItemKind.CAUSE, "分管的同志三次调岗，交接没有清单", 0)));
  }

  @Override
  public List<Finding> find(Subject subject) {
    if (!subject.submission().genre().isReflection() && !ItemWords.isListed(subject)) {
      return List.of();
    }
    Lists lists = Lists.of(subject, parts);
    List<Quote> repeated = new ArrayList<>();
    if (!lists.problems().isEmpty() && !lists.causes().isEmpty() && !lists.isTooLong()) {
      String said = lists.problems().stream().map(Point::words).collect(Collectors.joining());
      for (Point cause : lists.causes()) {
        if (repeats(cause.words(), cause.span(), List.of(said), subject)
            || saysAgain(cause.words(), cause.span(), subject)
            || fallsShortAgain(cause, said, subject)) {
          repeated.add(cause.quote(subject));
        }
      }
    } else if (ItemWords.isExamined(subject)) {
      List<String> problems =
          ItemWords.of(ItemKind.PROBLEM, subject).stream().map(p -> p.quote().text()).toList();
      for (Item cause : ItemWords.of(ItemKind.CAUSE, subject)) {
        if (repeats(cause.quote().text(), cause.span(), problems, subject)) {
          repeated.add(cause.quote());
        }
      }
    }
    if (repeated.isEmpty()) {
      return List.of();
    }
    return finding(
        subject,
        Severity.MINOR,
        "有 " + repeated.size() + " 处原因只是重复问题。",
        repeated,
        "写出为什么会这样：当时怎么想、图什么、怕什么，制度上缺什么。");
  }

  /** 学习抓得不紧, and no reason behind it, where the problems say that 学习 falls short. */
  private boolean fallsShortAgain(Point cause, String problems, Subject subject) {
    Set<String> named = Answering.content(cause.head().span(), subject, generic);
    named.removeIf(shortfalls::standIn);
    return cause.head().words().length() <= SHORT_HEAD
        && shortfalls.standIn(cause.head().words())
        && !named.isEmpty()
        && named.stream().allMatch(problems::contains)
        && words.reasons().stream().noneMatch(cause.words()::contains);
  }

  /** 学习不深入的原因，是学习抓得不深入: what stands before the word is the problem. */
  private boolean saysAgain(String cause, Span span, Subject subject) {
    Matcher named = NAMED.matcher(cause);
    if (!named.find() || words.reasons().stream().anyMatch(named.group(2)::contains)) {
      return false;
    }
    Set<String> after = new TreeSet<>(Answering.content(span, subject, generic));
    after.removeIf(w -> !named.group(2).contains(w));
    return cause.length() <= words.longestRepetition()
        && !after.isEmpty()
        && share(after, named.group(1)) >= words.repeatedShare();
  }

  /** True when nearly all its words of content stand in one of the problems, and no reason. */
  private boolean repeats(String cause, Span span, List<String> problems, Subject subject) {
    Set<String> content = Answering.content(span, subject, generic);
    return cause.length() <= words.longestRepetition()
        && content.size() >= words.leastCauseWords()
        && words.reasons().stream().noneMatch(cause::contains)
        && problems.stream().anyMatch(p -> share(content, p) >= words.repeatedShare());
  }

  private static double share(Set<String> content, String problem) {
    return (double) content.stream().filter(problem::contains).count() / content.size();
  }
}
