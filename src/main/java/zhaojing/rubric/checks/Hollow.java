package zhaojing.rubric.checks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Measure;
import zhaojing.model.Move;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.TaggedSentence;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Detail;
import zhaojing.rubric.evidence.DetailFinder;
import zhaojing.rubric.evidence.EvidenceWords;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.rubric.evidence.OwnSigns;
import zhaojing.rubric.evidence.Phrases;

/** Reflections without dates, numbers, names, places or spoken words of their own. */
final class Hollow implements Check {
  /** {@code models/checks/hollow.yaml}. */
  record Limits(double leastDetailsPerThousandChars, int leastOwnDetails, int leastChars) {}

  private static final Set<Move> OWN =
      EnumSet.of(Move.PROBLEM_SELF, Move.CAUSE, Move.ACHIEVEMENT, Move.MEASURE_CONCRETE);

  private static final String MEASURE = "时间、数字、人名、地名、原话（处／千字）";
  private static final String SLOGANS =
      """
      要坚决反对四风，牢固树立宗旨意识，始终把人民放在心中最高位置。2013年以来，党的十八大精神深入人心，八项规定\
      落地生根，三个环节环环相扣。以焦裕禄同志为榜样，做到心中有党、心中有民、心中有责。我深受教育，倍感振奋，决心\
      以更加饱满的热情、更加务实的作风、更加昂扬的斗志投身工作，不断开创新局面，为实现中国梦而努力奋斗！\
      坚持从群众中来、到群众中去，一切为了群众，一切依靠群众，切实解决群众最关心最直接最现实的利益问题。""";

  private final Limits limits = Knowledge.read("models/checks/hollow.yaml", Limits.class);
  private final DetailFinder details;
  private final OwnSigns signs;
  private final Phrases activities;

  Hollow(EvidenceWords words) {
    details = new DetailFinder(words);
    signs = new OwnSigns(words);
    activities = new Phrases(words.activities());
  }

  @Override
  public CheckId id() {
    return new CheckId("HOLLOW");
  }

  @Override
  public String name() {
    return "空泛";
  }

  @Override
  public String purpose() {
    return "通篇套话，几乎没有自己工作中的时间、数字、人名、地名和别人说过的话。“四风”“八项规定”一类固定说法里的数字、领袖和典型人物的姓名、标题和落款不算。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(SLOGANS, MEASURE),
        Example.flagged(
            "存在的问题：一是理论学习不够深入，系统性不强；二是联系群众不够紧密，深入基层不够；三是工作作风不够扎实，有时满足于过得去。"
                + "原因：一是理想信念不够坚定；二是宗旨意识不够牢固；三是自我要求不够严格。措施：一是进一步加强学习；二是进一步密切联系群众；"
                + "三是进一步转变作风，切实提高工作效率，不断增强服务意识，努力做一名人民满意的好干部，为各项事业发展作出贡献。",
            MEASURE),
        Example.clean(SLOGANS + "去年9月17日，姜大爷推着轮椅在河沿招手，我绕了过去。"),
        Example.clean(
            "我开车十一年，座套洗得比谁都勤。那天下雨，路边有个老人推着轮椅朝我招手，招了两下，还喊了一声，我看见了，打了一把方向绕过去。"
                + "后座空着，我想的是座套刚洗过，三百多块钱。回来把车擦了，喝了杯茶，没事一样。后来送轮椅才认出他来，"
                + "他给我倒水，说街道的同志好，我端着那杯水喝不下去。以后有空车就停一停，座套脏了自己洗，往路边多看两眼。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    int length = subject.length();
    if (!subject.submission().genre().isReflection() || length < limits.leastChars()) {
      return List.of();
    }
    List<Detail> all =
        details.find(
            subject.reading(), subject.official(), List.of(subject.submission().unit().name()));
    double density = density(all.size(), length);
    long own = own(subject, all);
    boolean tagged = !subject.sentences().isEmpty();
    boolean dense = density >= limits.leastDetailsPerThousandChars();
    if (dense && (!tagged || own >= limits.leastOwnDetails())) {
      return List.of();
    }
    long count = tagged ? own : all.size();
    double shown = tagged ? density(own, length) : density;
    if (dense && shown >= limits.leastDetailsPerThousandChars()) {
      return List.of();
    }
    return finding(
        subject,
        count == 0 ? Severity.MAJOR : Severity.MINOR,
        count == 0
            ? "全文 " + length + " 字，没有一处自己工作中的时间、数字、人名、地名或原话。"
            : "全文 " + length + " 字，只有 " + count + " 处自己工作中的时间、数字、人名、地名或原话。",
        List.of(
            new Measure(MEASURE, Math.min(density, shown), limits.leastDetailsPerThousandChars())),
        "至少写一件亲身经历的事：什么时候、在哪里、涉及谁、多少、当时怎么想。");
  }

  private static double density(long count, int length) {
    return Math.round(count * 10_000.0 / length) / 10.0;
  }

  /**
   * Details where the writer or his own work stands: beside 我, in a failing of his own or in what
   * he claims; not what a film, a book or other people did, nor when a meeting was.
   */
  private long own(Subject subject, List<Detail> all) {
    List<Span> places = new ArrayList<>();
    List<TaggedSentence> sentences = subject.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      TaggedSentence here = sentences.get(i);
      String words = subject.reading().clean(here.span());
      boolean stands =
          here.move() != Move.STRUCTURAL && here.move() != Move.PLEDGE && signs.standsIn(words);
      boolean tells = OWN.contains(here.move());
      if ((stands || tells) && !activities.standsIn(words)) {
        places.add(sentences.get(Math.max(0, i - 1)).span());
        places.add(here.span());
        places.add(sentences.get(Math.min(sentences.size() - 1, i + 1)).span());
      }
    }
    List<Span> merged = Spans.merge(places);
    return all.stream().filter(d -> merged.stream().anyMatch(p -> p.contains(d.span()))).count();
  }
}
