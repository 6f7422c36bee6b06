package zhaojing.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scores of a labelled folder for programs. Figures have four digits behind the point. */
public final class CopyScoresJson {
  private CopyScoresJson() {}

  /** One object, indented. */
  public static String of(CopyScores scores) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("texts", scores.texts());
    all.put("passages", passages(scores.passages()));
    all.put("plagDetInterval", interval(scores.plagDet()));
    all.put("plagDetMeanOfKinds", figure(scores.meanOfKinds()));
    PairScores pairs = scores.pairs();
    all.put("pairs", score(pairs.decisions()));
    all.put("pairF1Interval", interval(scores.pairF1()));
    all.put("averagePrecision", figure(pairs.averagePrecision()));
    all.put("innocentPairs", pairs.innocent());
    all.put("falseAlarms", pairs.falseAlarms());
    all.put("falseAlarmsPerThousand", figure(pairs.falseAlarmsPerThousand()));
    List<Object> kinds = new ArrayList<>();
    scores.kinds().forEach((name, kind) -> kinds.add(kind(name, kind)));
    all.put("kinds", kinds);
    List<Object> innocent = new ArrayList<>();
    scores.innocent().forEach((name, kind) -> innocent.add(innocent(name, kind)));
    all.put("innocent", innocent);
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("figures are always JSON", e);
    }
  }

  private static Map<String, Object> kind(String name, CopyScores.Kind kind) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("kind", name);
    one.put("labelled", kind.labelled());
    one.put("pairs", kind.pairs());
    one.put("pairsFound", kind.pairsFound());
    one.putAll(passages(kind.passages()));
    return one;
  }

  private static Map<String, Object> innocent(String name, PairScores kind) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("kind", name);
    one.put("pairs", kind.innocent());
    one.put("falseAlarms", kind.falseAlarms());
    return one;
  }

  private static Map<String, Object> passages(PlagDet passages) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("plagDet", figure(passages.plagDet()));
    all.put("granularity", figure(passages.granularity()));
    all.put("macro", ratio(passages.macro()));
    all.put("byCharacter", ratio(passages.micro()));
    all.put("byCase", score(passages.byCase()));
    return all;
  }

  private static Map<String, Object> ratio(PlagDet.Ratio ratio) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("precision", figure(ratio.precision()));
    all.put("recall", figure(ratio.recall()));
    all.put("f1", figure(ratio.f1()));
    return all;
  }

  private static Map<String, Object> score(Score score) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("hits", score.hits());
    all.put("inventions", score.inventions());
    all.put("misses", score.misses());
    all.put("f1", figure(score.f1()));
    return all;
  }

  private static List<Double> interval(Interval interval) {
    return List.of(figure(interval.low()), figure(interval.high()));
  }

  private static double figure(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
