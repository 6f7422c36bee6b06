package zhaojing.rubric.checks.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Move;
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

/** Texts that tell a film, a speech or a document again and add nothing of the writer's own. */
final class Retelling implements Check {
  /** {@code models/checks/retelling.yaml}. */
  record Lists(
      double leastShare,
      double mostOwnShare,
      int leastChars,
      int leastMentions,
      List<String> sources,
      List<String> handingOver) {}

  private static final Set<Move> CARRIES_ON =
      EnumSet.of(Move.FACT, Move.POLICY_CONTEXT, Move.PRAISE, Move.ACHIEVEMENT, Move.UNDERSTANDING);

  /** Slogans and other people's failings name a leader without telling what he said. */
  private static final Set<Move> NEVER =
      EnumSet.of(
          Move.PLEDGE,
          Move.PROBLEM_SELF,
          Move.PROBLEM_GROUP,
          Move.MEASURE_VAGUE,
          Move.MEASURE_CONCRETE);

  private static final Pattern SPOKEN = Pattern.compile("[说讲问答写]，");

  private final OwnSigns signs = new OwnSigns(EvidenceWords.standard());
  private final Lists lists = Knowledge.read("models/checks/retelling.yaml", Lists.class);
  private final Phrases sources;
  private final Phrases handingOver = new Phrases(lists.handingOver());

  Retelling(EvidenceWords words) {
    sources =
        new Phrases(
            Stream.concat(lists.sources().stream(), words.publicFigures().stream()).toList());
  }

  @Override
  public CheckId id() {
    return new CheckId("RETELLING");
  }

  @Override
  public String name() {
    return "只是复述";
  }

  @Override
  public String purpose() {
    return "通篇复述一部片子、一篇讲话或一份文件的内容，没有自己的看法和自己的事。先复述、后联系自己的不算。";
  }

  @Override
  public List<Example> examples() {
    String film =
        "影片讲的是焦裕禄到兰考的故事。他带着调查队在风沙里追风口，在大雨里看水势，走遍了全县的村子。大雪封门的夜里，他推开一对老人的柴门。他的肝疼得厉害，就用硬东西顶住藤椅，椅子被顶出一个窟窿。他去世后乡亲们赶来送他，哭声一片。影片最后，他种下的泡桐长成了林，全场的人都静静地坐着，很久没有人起身离开座位。";

    String speech =
        "讲话指出，作风问题的核心是联系群众的问题。讲话分三个部分，第一部分讲意义，第二部分讲要求，第三部分讲方法。讲话强调，要着眼于自我净化、自我完善、自我革新、自我提高。讲话要求，要以踏石留印、抓铁有痕的劲头抓下去，善始善终、善作善成。讲话最后提出，领导带头是关键，要一级做给一级看，一级带着一级干，把活动抓出实效来。";
    Move fact = Move.FACT;
    Move policy = Move.POLICY_CONTEXT;
    return List.of(
        Example.flagged(film, film).tagged(fact, fact, fact, fact, fact, fact),
        Example.flagged(speech, speech).tagged(policy, policy, policy, policy, policy),
        Example.clean(film + "我坐在后排想起老姜。我那天把他的申请压下了。我压了四十天。他来过三回，我都说在办。我回去就把申请翻了出来。我当晚去了他家。")
            .tagged(fact, fact, fact, fact, fact, fact, fact, fact, fact, fact, fact, fact),
        Example.clean(
                "那天开完会，我在楼下碰到姓龚的农民，他从石坝来，坐了一个半小时的车。他问能不能复印一张证件，我说复印机是办公用的，街对面有。他出去了半天没有找到，回来已经十一点五十，我正收拾桌子，就让他下午再来。他在台阶上坐了两个多小时，门卫老丁后来告诉我，我听了没有作声，晚上回家也没有睡好，翻来覆去想这件事。讲话强调的正是这一点。")
            .tagged(fact, fact, fact, fact, policy));
  }

  @Override
  public List<Finding> find(Subject subject) {
    if (!subject.submission().genre().isReflection()) {
      return List.of();
    }
    List<Told> told = Told.where(Told.of(subject), t -> t.move() != Move.STRUCTURAL);
    List<Span> retold = new ArrayList<>();
    int all = 0;
    int from = 0;
    int own = 0;
    boolean carriesOn = false;
    Map<String, Integer> mentions = new HashMap<>();
    for (Told here : told) {
      boolean spoken = carriesOn && SPOKEN.matcher(here.words()).find();
      boolean writer = signs.standsIn(here.words()) && !spoken;
      carriesOn = !writer && retells(here, carriesOn, mentions);
      all += here.words().length();
      own += writer ? here.words().length() : 0;
      if (carriesOn) {
        from += here.words().length();
        add(here.span(), retold);
      }
    }
    int most = mentions.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (most < lists.leastMentions()
        || all < lists.leastChars()
        || from < lists.leastShare() * all
        || own > lists.mostOwnShare() * all) {
      return List.of();
    }
    return finding(
        subject,
        Severity.MAJOR,
        "全文约 %d%% 在复述别人的话和别人的事，写自己的约 %d%%。".formatted(from * 100 / all, own * 100 / all),
        retold.stream().map(subject::quote).toList(),
        "复述压成一两句，写自己看了、学了以后想起的哪件事，哪里做得不一样。");
  }

  private boolean retells(Told here, boolean carriesOn, Map<String, Integer> mentions) {
    if (NEVER.contains(here.move())) {
      return false;
    }
    List<Span> named = sources.in(here.words());
    named.forEach(s -> mentions.merge(here.words().substring(s.start(), s.end()), 1, Integer::sum));
    return !named.isEmpty()
        || handingOver.standsIn(here.words())
        || (carriesOn && CARRIES_ON.contains(here.move()));
  }

  /** Neighbouring sentences are shown as one passage. */
  private static void add(Span span, List<Span> retold) {
    int last = retold.size() - 1;
    if (last >= 0 && span.start() == retold.get(last).end()) {
      retold.set(last, retold.get(last).union(span));
    } else {
      retold.add(span);
    }
  }
}
