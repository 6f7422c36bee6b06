package zhaojing.rubric.checks.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zhaojing.model.CheckId;
import zhaojing.model.Evidence;
import zhaojing.model.Finding;
import zhaojing.model.Measure;
import zhaojing.model.Move;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.checks.outline.Told;
import zhaojing.rubric.evidence.DetailFinder;
import zhaojing.rubric.evidence.EvidenceWords;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.rubric.evidence.Writer;

/** Balanced and abstract: many parallels, no time, name or place. Says nothing of who wrote it. */
final class PolishedEmptiness implements Check {
  /** {@code models/checks/polished-emptiness.yaml}. */
  record Limits(
      int leastChars,
      double leastParallelShare,
      double mostDetailsPerThousandChars,
      int mostOwnSentences) {}

  private static final String MEASURE = "对仗排比所占篇幅（%）";
  private static final int SHOWN = 4;
  private static final Set<Move> OWN =
      EnumSet.of(Move.FACT, Move.PROBLEM_SELF, Move.CAUSE, Move.MEASURE_CONCRETE);

  private final Limits limits =
      Knowledge.read("models/checks/polished-emptiness.yaml", Limits.class);
  private final DetailFinder finder;

  PolishedEmptiness(EvidenceWords words) {
    finder = new DetailFinder(words);
  }

  @Override
  public CheckId id() {
    return new CheckId("POLISHED_EMPTINESS");
  }

  @Override
  public String name() {
    return "工整而空泛";
  }

  @Override
  public String purpose() {
    return "对仗、排比占了很大篇幅，却没有时间、人名、地名和自己的事，读来漂亮，内容空泛。只说文稿空泛，不判断怎样写成。";
  }

  @Override
  public List<Example> examples() {
    String polished =
        "群众路线，贵在知。知之愈深，行之愈笃。知群众之所思，懂群众之所忧，解群众之所难。对群众有真情，工作才有温度；对事业有真诚，人生才有高度。"
            + "群众路线，重在情。情之所系，心之所向。一声问候可以化解寒意，一个微笑可以点亮曙光，一双援手可以托起晴空。"
            + "多一些换位思考，少一些高高在上；多一些俯身倾听，少一些隔岸观望；多一些埋头苦干，少一些夸夸其谈。"
            + "群众路线，难在恒。一时之热易，一世之诚难；一事之善易，事事之善难。水能载舟，亦能覆舟。让作风之变成为看得见的风景，让服务之优成为摸得着的幸福。"
            + "空谈误国，实干兴邦。纵有千条妙计，不如脚踏实地；纵有万般豪情，不如真抓实干。站在新的起点上，以先进为尺，以群众为师，在学习中修身，在实践中立业，在奉献中成长。";
    String water =
        "学水之柔，就要俯下身段亲近群众，水往低处流，心往民间走。学水之韧，就要持之以恒锲而不舍，不能搞一阵风，不能喊空口号。"
            + "学水之清，就要洁身自好一尘不染，清水濯缨，清风拂袖。学水之力，就要众志成城勇往直前，涓涓细流，滔滔江海。"
            + "知责于心，担责于身，履责于行。不负时代，不负人民，不负韶华。对群众要有感情，感情深才能站得稳；对事业要有激情，激情足才能走得远。"
            + "既要仰望星空，又要脚踏实地；既要胸怀全局，又要干好当下。用担当书写忠诚，用汗水浇灌梦想，用奋斗成就未来，用奉献点亮人生。"
            + "让初心照亮前程，让使命引领航向，让信念铸就辉煌。"
            + "心中有光，脚下有路，肩上有责。风雨同舟，和衷共济，携手并进，共创未来，把责任扛在肩上，把群众放在心上，把纪律挺在前面。";
    return List.of(
        Example.flagged(
            polished,
            MEASURE,
            "知群众之所思，懂群众之所忧，解群众之所难。对群众有真情，工作才有温度；对事业有真诚，人生才有高度",
            "一声问候可以化解寒意，一个微笑可以点亮曙光，一双援手可以托起晴空",
            "多一些换位思考，少一些高高在上；多一些俯身倾听，少一些隔岸观望；多一些埋头苦干，少一些夸夸其谈",
            "让作风之变成为看得见的风景，让服务之优成为摸得着的幸福"),
        Example.flagged(
            water,
            MEASURE,
            "学水之柔，就要俯下身段亲近群众，水往低处流，心往民间走",
            "学水之韧，就要持之以恒锲而不舍，不能搞一阵风，不能喊空口号",
            "既要仰望星空，又要脚踏实地；既要胸怀全局，又要干好当下",
            "用担当书写忠诚，用汗水浇灌梦想，用奋斗成就未来，用奉献点亮人生。让初心照亮前程，让使命引领航向，让信念铸就辉煌"),
        Example.clean(polished + "去年9月17日，姜大爷推着轮椅在河沿朝我招手，我绕了过去；他说：“这位同志，捎我一程吧。”那年他81岁，家在沙坝村。"),
        Example.clean(
            "我开车十一年，座套洗得比谁都勤。那天下雨，路边有个老人推着轮椅朝我招手，招了两下，还喊了一声，我看见了，打了一把方向绕过去。后座空着，我想的是座套刚洗过，三百多块钱。"
                + "回来把车擦了，喝了杯茶，没事一样。后来送轮椅才认出他来，他给我倒水，说街道的同志好，我端着那杯水喝不下去。以后有空车就停一停，座套脏了自己洗，往路边多看两眼。"
                + "车是公家的，路是大家的，方向盘在我手里，往哪边打，是我自己的事，没有人逼我绕过去，这一点我瞒不了自己，也不想再瞒。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    int length = subject.length();
    if (!subject.submission().genre().isReflection() || length < limits.leastChars()) {
      return List.of();
    }
    String view = subject.view();
    List<Span> parallels = Parallels.in(view);
    double share = share(parallels, view, length);
    if (share < limits.leastParallelShare() || own(subject) > limits.mostOwnSentences()) {
      return List.of();
    }
    int details =
        finder
            .find(
                subject.reading(), subject.official(), List.of(subject.submission().unit().name()))
            .size();
    if (details * 1000.0 / length > limits.mostDetailsPerThousandChars()) {
      return List.of();
    }
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(new Measure(MEASURE, Math.round(share * 100), limits.leastParallelShare() * 100));
    parallels.stream()
        .sorted(Comparator.comparingInt((Span s) -> -s.length()))
        .limit(SHOWN)
        .sorted()
        .map(subject::original)
        .map(subject::quote)
        .forEach(evidence::add);
    return finding(
        subject,
        Severity.MAJOR,
        "全文 %d 字，对仗排比占 %d%%，自己工作中的时间、人名、地名和数字只有 %d 处。"
            .formatted(length, Math.round(share * 100), details),
        evidence,
        "留下最想说的一句，其余换成亲身经历的一件事：时间、地点、涉及的人、当时的想法。");
  }

  private static double share(List<Span> parallels, String view, int length) {
    long letters =
        parallels.stream()
            .mapToLong(
                s ->
                    view.substring(s.start(), s.end())
                        .chars()
                        .filter(Character::isLetterOrDigit)
                        .count())
            .sum();
    return length == 0 ? 0 : (double) letters / length;
  }

  private static long own(Subject subject) {
    return Told.of(subject, OWN).stream().filter(t -> Writer.standsIn(t.words())).count();
  }
}
