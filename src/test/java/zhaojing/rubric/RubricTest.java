package zhaojing.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhaojing.rubric.Texts.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zhaojing.model.Criterion;
import zhaojing.model.Genre;
import zhaojing.model.Move;
import zhaojing.model.Rating;
import zhaojing.model.Span;
import zhaojing.rubric.Texts.Sentence;
import zhaojing.rubric.evidence.EvidenceWords;
import zhaojing.rubric.evidence.Knowledge;

class RubricTest {
  private static final Rubric RUBRIC = Rubric.standard();

  static final List<Sentence> GOOD =
      List.of(
          sentence(Move.PROBLEM_SELF, "去年7月防汛检查，14座塘坝我只看了9座，老吴打电话问了其余5座。"),
          sentence(Move.FACT, "一个老汉问我：“周镇长，你上回来看的时候，它就堵着没有？”"),
          sentence(Move.PROBLEM_SELF, "我说看着还行，其实上回我没来，当时想的是不会那么巧。\n"),
          sentence(Move.PROBLEM_SELF, "今年正月，刘凤英为补贴的事来过3趟，我一趟也没有给她答复。"),
          sentence(Move.FACT, "4月她写：“周镇长的信儿我等了两个月。”"),
          sentence(Move.CAUSE, "说到底是我把县里怎么看放到了老百姓怎么过的前头。\n"),
          sentence(Move.PROBLEM_SELF, "去年9月，老邱请我到水库边上吃鱼，两次420元，我觉得不算个事。"),
          sentence(Move.CAUSE, "规矩在我这里有弹性，给自己开的口子一个比一个大。\n"),
          sentence(Move.MEASURE_CONCRETE, "7月10日以前，我和老吴把14座塘坝全部走到，由村支书签字。"),
          sentence(Move.MEASURE_CONCRETE, "每周二下午我在农业站坐班，5个工作日内回话，谭志军每月检查。"),
          sentence(Move.MEASURE_VAGUE, "今后进一步加强学习。"));

  static final List<Sentence> HOLLOW =
      List.of(
          sentence(Move.POLICY_CONTEXT, "党的群众路线教育实践活动于2013年6月18日启动，意义重大。"),
          sentence(Move.PROBLEM_SELF, "学习不够深入，联系群众不够紧密。"),
          sentence(Move.CAUSE, "主要是理想信念不够坚定，宗旨意识不够牢固。"),
          sentence(Move.PLEDGE, "坚决反对四风，为实现中国梦努力奋斗！"),
          sentence(Move.MEASURE_VAGUE, "进一步加强学习，切实转变作风。"));

  static Map<Criterion, Integer> levels(List<Sentence> sentences) {
    Subject subject = Texts.tagged("s1", sentences, List.of());
    return RUBRIC.rate(subject).stream()
        .collect(Collectors.toMap(Rating::criterion, Rating::level, (a, b) -> a, TreeMap::new));
  }

  @Test
  void aGoodTextStandsAboveAHollowOneInEveryCriterionButOriginality() {
    Map<Criterion, Integer> good = levels(GOOD);
    Map<Criterion, Integer> hollow = levels(HOLLOW);
    assertEquals(5, good.get(Criterion.CONCRETENESS));
    assertEquals(1, hollow.get(Criterion.CONCRETENESS));
    for (Criterion criterion : Criterion.values()) {
      if (criterion != Criterion.ORIGINALITY) {
        assertTrue(
            good.get(criterion) >= hollow.get(criterion) + 2, criterion + " " + good + hollow);
      }
    }
  }

  @Test
  void everyRatingGivesItsCountsAndWhatTheNextLevelNeeds() {
    for (Rating rating : RUBRIC.rate(Texts.tagged("s1", HOLLOW, List.of()))) {
      String reasons = String.join("", rating.reasons());
      assertTrue(reasons.matches("(?s).*计得：.*\\d.*"), reasons);
      assertEquals(rating.level() < 5, reasons.contains("再上一级需要："), reasons);
    }
  }

  @Test
  void quotesAreTheWordsCounted() {
    Subject subject = Texts.tagged("s1", GOOD, List.of());
    Rating problems = rating(subject, Criterion.PROBLEM_FINDING);
    assertEquals(3, problems.quotes().size());
    assertTrue(problems.quotes().get(0).text().startsWith("去年7月防汛检查"));
  }

  @Test
  void copiedPassagesLowerOriginality() {
    int length = GOOD.stream().mapToInt(s -> s.words().length()).sum();
    List<Integer> levels = new ArrayList<>();
    for (double share : List.of(0.0, 0.1, 0.25, 0.45, 0.9)) {
      List<Span> copied = List.of(new Span(0, (int) (length * share)));
      levels.add(rating(Texts.tagged("s1", GOOD, copied), Criterion.ORIGINALITY).level());
    }
    assertEquals(List.of(5, 4, 3, 2, 1), levels);
  }

  @Test
  void paddingWithDatesExamplesAndRepetitionDoesNotPay() {
    int before = levels(HOLLOW).get(Criterion.CONCRETENESS);
    List<Sentence> padded = new ArrayList<>(HOLLOW);
    for (int day = 1; day <= 20; day++) {
      padded.add(sentence(Move.FACT, "例如，2014年3月" + day + "日，加强了学习。"));
      padded.add(sentence(Move.PROBLEM_SELF, "例如，学习不够深入。"));
    }
    Map<Criterion, Integer> after = levels(padded);
    assertTrue(after.get(Criterion.CONCRETENESS) <= before + 1, after.toString());
    assertEquals(2, after.get(Criterion.PROBLEM_FINDING), "no problem has a case");

    List<Sentence> twice = new ArrayList<>(GOOD.subList(0, 3));
    twice.addAll(GOOD.subList(0, 3));
    twice.addAll(GOOD.subList(0, 3));
    assertEquals(levels(GOOD.subList(0, 3)), levels(twice));
  }

  @Test
  void takingPartInTheCampaignIsNoIncident() {
    List<Sentence> attended =
        List.of(
            sentence(Move.FACT, "今年3月，我参加了8次集中学习，听了王书记讲的党课。"),
            sentence(Move.FACT, "4月12日观看电影《焦裕禄》，写了3篇读书笔记。"));
    assertTrue(levels(attended).get(Criterion.CONCRETENESS) <= 2);
  }

  @Test
  void aTextWithoutTagsIsRatedLowAndDoesNotFail() {
    for (String text : List.of("", "我。", "去年9月17日，姜大爷推着轮椅。")) {
      List<Rating> ratings = RUBRIC.rate(Texts.subject(Genre.REFLECTION, text));
      assertEquals(7, ratings.size());
      assertEquals(1, ratings.get(0).level());
    }
  }

  @Test
  void aRubricThatIsWrittenWrongIsRefused() {
    Rubric.Model model = Knowledge.read("models/rubric.yaml", Rubric.Model.class);
    Map<String, CriterionLevels> fewer = new TreeMap<>(model.criteria());
    fewer.remove("depth");
    EvidenceWords words = EvidenceWords.standard();
    assertThrows(
        IllegalArgumentException.class,
        () -> new Rubric(new Rubric.Model(fewer, model.recommendation()), words));
    Map<Integer, Level> four = new TreeMap<>(model.criteria().get("depth").levels());
    four.remove(5);
    assertThrows(IllegalArgumentException.class, () -> new CriterionLevels("？", four));
  }

  private static Rating rating(Subject subject, Criterion criterion) {
    return RUBRIC.rate(subject).get(criterion.ordinal());
  }
}
