package zhaojing.rubric.checks.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.Span;
import zhaojing.rubric.Subject;

/** Finds counts that a text gives twice and not alike. */
final class Conflicts {
  /** Two places that should say the same, the earlier first. */
  record Conflict(Count first, Count second, Kind kind) {}

  enum Kind {
    VALUE,
    UNIT
  }

  private static final int LEAST = 6;
  private static final int LEAST_POINTED_AT = 3;

  /** Hostile texts have thousands of counts; people do not. */
  private static final int MOST_MENTIONS = 400;

  static final Pattern OTHER_SCOPE =
      Pattern.compile(
          "其中|每|各|又|再|另|新增|追加|剩|余|分别|当天|当晚|当月|上午|下午|月|日|季度|上半年|下半年|去年|前年|今年|本年|年度|学期|第[一二三四五六\\d]|首批|[一二三两]批|[一二三]轮|上次|上年|往年|一年|年|有的|比如|例如|计划|拟|将|目标|以上|至少|不少于|平均|原来|原有|现在|目前|同比");

  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "(?:这|那|上述|以上|前述|所列的|(?:收集|征求|征集|收|提|走访|梳理|归纳|排查|查摆|列|发|交|征)(?:到|回|出|来|上来)?的)$");

  private static final Pattern SCOPE =
      Pattern.compile(
          "((?:全|我|本)(?:村|镇|乡|县|局|校|院|所|科室|科|站|班|厂|区|公司|街道|社区|支部|中心|系统))(?:现|目前)?(?:共有|现有|总共有|一共有|有|共|总共)$");

  private static final List<Set<String>> UNITS =
      List.of(
          Set.of("人", "名", "位", "个", "人次", "口人"),
          Set.of("条", "个", "项", "件", "类"),
          Set.of("份", "张", "本", "册", "篇", "期", "件", "套"),
          Set.of("次", "场", "回", "趟", "期", "人次", "场次", "个", "堂", "节课", "轮", "遍"),
          Set.of("户", "家", "户次", "家次", "个"),
          Set.of("元", "万元", "亿元"));

  private Conflicts() {}

  static List<Conflict> find(Subject subject, List<Clauses.Sentence> sentences) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Clauses.Sentence sentence = sentences.get(i);
      for (Count count : sentence.counts()) {
        boolean compared = count.exact() && !count.isPercent() && count.scale() == 0;
        if (compared && count.number() >= LEAST_POINTED_AT && mentions.size() < MOST_MENTIONS) {
          mentions.add(Mention.of(subject, count, i, new Span(sentence.start(), sentence.end())));
        }
      }
    }
    List<Conflict> found = new ArrayList<>();
    for (int j = 1; j < mentions.size(); j++) {
      conflict(subject.view(), mentions, j, sentences).ifPresent(found::add);
    }
    found.addAll(Stock.find(subject.view(), mentions));
    found.addAll(Groups.find(subject.view(), mentions));
    return found.stream().distinct().toList();
  }

  private static Optional<Conflict> conflict(
      String view, List<Mention> mentions, int j, List<Clauses.Sentence> sentences) {
    Mention later = mentions.get(j);
    Optional<Conflict> back = pointsBack(view, mentions, j, sentences);
    if (back.isPresent()) {
      return back;
    }
    if (later.count().number() < LEAST) {
      return Optional.empty();
    }
    for (Mention earlier : mentions.subList(0, j)) {
      boolean apart = earlier.sentence() != later.sentence();
      if (apart && scopes(view, earlier, later)) {
        return Optional.of(new Conflict(earlier.count(), later.count(), Kind.VALUE));
      }
      if (apart && earlier.sameAs(later) && sameScope(earlier, later)) {
        boolean unitsAlike = earlier.count().sameUnit(later.count());
        double ratio = later.count().number() / earlier.count().number();
        if (unitsAlike && ratio != 1 && ratio > 0.6 && ratio < 1.6) {
          return Optional.of(new Conflict(earlier.count(), later.count(), Kind.VALUE));
        }
        if (ratio == 1 && !compatible(earlier.count().unit(), later.count().unit())) {
          return Optional.of(new Conflict(earlier.count(), later.count(), Kind.UNIT));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean sameScope(Mention a, Mention b) {
    return !OTHER_SCOPE.matcher(a.clause()).find() && !OTHER_SCOPE.matcher(b.clause()).find();
  }

  /** 全村共有312户 … 全村共有321户. */
  private static boolean scopes(String view, Mention a, Mention b) {
    Matcher first = SCOPE.matcher(before(view, a.count()));
    Matcher second = SCOPE.matcher(before(view, b.count()));
    return first.find()
        && second.find()
        && first.group(1).equals(second.group(1))
        && a.count().sameUnit(b.count())
        && a.count().number() != b.count().number()
        && noun(view, a.count()).equals(noun(view, b.count()))
        && sameScope(a, b);
  }

  private static String noun(String view, Count count) {
    String after = view.substring(count.end(), Math.min(view.length(), count.end() + 2));
    return after.matches("[\\u4e00-\\u9fff]{2}") ? after : "";
  }

  /** 共征求意见43条 … 这41条意见. */
  private static Optional<Conflict> pointsBack(
      String view, List<Mention> mentions, int j, List<Clauses.Sentence> sentences) {
    Count back = mentions.get(j).count();
    String noun = noun(view, back);
    boolean points = POINTS_BACK.matcher(before(view, back)).find();
    boolean among =
        view.substring(back.end(), Math.min(view.length(), back.end() + 6))
            .matches("[\\u4e00-\\u9fff]{2,4}[中里].*");
    if (noun.isEmpty() || !(points || among) || told(back, sentences, view)) {
      return Optional.empty();
    }
    for (int i = j - 1; i >= 0; i--) {
      Count told = mentions.get(i).count();
      double ratio = back.number() / told.number();
      boolean apart =
          (points || mentions.get(i).sentence() != mentions.get(j).sentence())
              && !mentions.get(i).clause().equals(mentions.get(j).clause())
              && mentions.get(i).clause().contains(noun);
      if (apart && ratio == 1 && points && !compatible(told.unit(), back.unit())) {
        return Optional.of(new Conflict(told, back, Kind.UNIT));
      }
      if (told.sameUnit(back) && apart && ratio > 0.7 && ratio < 1.4) {
        return Optional.of(new Conflict(told, back, Kind.VALUE));
      }
    }
    return Optional.empty();
  }

  /** Whether the number stands elsewhere too, or follows from two others. */
  private static boolean told(Count back, List<Clauses.Sentence> sentences, String view) {
    List<Count> same =
        sentences.stream()
            .flatMap(s -> s.counts().stream())
            .filter(c -> !c.equals(back) && c.sameUnit(back))
            .limit(MOST_MENTIONS)
            .toList();
    return same.stream()
        .anyMatch(
            a ->
                a.number() == back.number()
                    || a.vague() && Math.abs(a.number() - back.number()) < back.number() * 0.2
                    || same.stream()
                        .anyMatch(
                            b ->
                                a != b
                                    && (a.number() + b.number() == back.number()
                                        || a.number() - b.number() == back.number())));
  }

  private static boolean compatible(String a, String b) {
    return a.equals(b) || UNITS.stream().anyMatch(u -> u.contains(a) && u.contains(b));
  }

  private static String before(String view, Count count) {
    return view.substring(Math.max(0, count.start() - 12), count.start());
  }
}
