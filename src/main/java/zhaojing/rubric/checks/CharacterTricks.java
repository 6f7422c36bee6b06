package zhaojing.rubric.checks;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.text.Disguises;

/**
 * Characters that hide a text from programs: invisible ones between Chinese characters, spaces
 * inside words, look-alikes, traditional characters here and there.
 */
final class CharacterTricks implements Check {
  /** A stray one comes along from web pages. */
  private static final int MIN_ZERO_WIDTH = 3;

  private static final int MIN_SPACED = 10;

  /** Where line ends became spaces, about one word in thirty is cut. */
  private static final double MIN_SPACED_SHARE = 0.08;

  private static final int MIN_LOOK_ALIKES = 3;
  private static final int MIN_TRADITIONAL = 5;

  /** So many traditional characters also stand in the text as everybody writes them. */
  private static final int MIN_REWRITTEN = 3;

  private static final int MAX_QUOTES_A_KIND = 12;

  @Override
  public CheckId id() {
    return new CheckId("CHARACTER_TRICKS");
  }

  @Override
  public String name() {
    return "字符异常";
  }

  @Override
  public String purpose() {
    return "字间夹有看不见的字符、词中加空格、形似字或零星繁体字，眼睛看不出来，却会让查重程序认不出相同的文字；本程序已还原后再比对。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "我们要认真学\u200b习群\u200b众路\u200b\u200b线，转变作风。", "学\u200b习", "群\u200b众", "路\u200b\u200b线"),
        Example.flagged(
            "我到學校去，学校里的老师說，学習要結合实际，這样学生才爱听，他说这话時很認真，认真极了，时间不长。", "學", "說", "習", "結", "這", "時", "認"),
        Example.flagged("人口普查时进户走访，人ロ多的户ロ要填两张表，每ロ人都问到，两口子都要签名。", "ロ", "ロ", "ロ"),
        Example.flagged(
            "从学 习到工 作，我 们都要认 真对待每一件小 事情，坚 持听群 众说话，改 进工 作作 风，做群 众满 意的干 部。",
            "学 习",
            "工 作",
            "我 们",
            "认 真",
            "小 事",
            "坚 持",
            "群 众",
            "改 进",
            "工 作",
            "作 风",
            "群 众",
            "满 意"),
        Example.clean("\ufeff我们认真学习群众路线，\u200b转变作风，２０１４年走访了六\u200b十户。"),
        Example.clean("我們認真學習群眾路線，轉變工作作風，深入基層聽取群眾意見，解決實際問題。"),
        Example.clean("我读了《為人民服務》和“實踐是檢驗真理的唯一標準”的旧报纸，为人民办事，实践里找标准，检验自己。"),
        Example.clean("心 得 体 会\n王 五\n参加人员：张三、李四、王 芳、赵 强、孙 丽、周 明、吴 军、郑 华等八名同志一起去了村里走访。"),
        Example.clean("检查β受体阻滞剂和α粒子的用量，Ω和5μm都写清楚，Иван的信也译成了汉字。"),
        Example.clean("⼈⺠群众是真正的英雄，我们到⺠政局去，为⼈⺠服务，替⼈⺠说话。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    Disguises disguises = Disguises.of(subject.reading());
    // Fonts and columns of a pdf may make spaces and odd forms by themselves.
    boolean paged = subject.submission().source().mediaType().equals("application/pdf");
    List<String> kinds = new ArrayList<>();
    List<Span> places = new ArrayList<>();
    if (disguises.zeroWidth().size() >= MIN_ZERO_WIDTH) {
      add(kinds, places, "字间夹有看不见的字符", disguises.zeroWidth());
    }
    List<Span> spaced = disguises.spaced();
    if (!paged
        && spaced.size() >= MIN_SPACED
        && spaced.size() >= disguises.words() * MIN_SPACED_SHARE) {
      add(kinds, places, "词语中间加了空格", spaced);
    }
    if (!paged && disguises.lookAlikes().size() >= MIN_LOOK_ALIKES) {
      add(kinds, places, "用形似的字符代替汉字、字母或数字", disguises.lookAlikes());
    }
    if (disguises.traditional().size() >= MIN_TRADITIONAL
        && disguises.rewritten() >= MIN_REWRITTEN) {
      add(kinds, places, "简体文字里零星夹有繁体字", disguises.traditional());
    }
    if (kinds.isEmpty()) {
      return List.of();
    }
    return finding(
        subject,
        Severity.MAJOR,
        "文字中" + String.join("；", kinds) + "，看不出来，但会妨碍查重。",
        places.stream().sorted().distinct().map(subject::quote).toList(),
        "请核实这些字符的来历，清除后用规范的简体字重新报送。");
  }

  private static void add(List<String> kinds, List<Span> places, String kind, List<Span> found) {
    kinds.add(kind + "（" + found.size() + " 处）");
    places.addAll(found.subList(0, Math.min(found.size(), MAX_QUOTES_A_KIND)));
  }
}
