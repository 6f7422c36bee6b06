package zhaojing.rubric;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A figure counted in a text; the rubric's thresholds speak of these. */
public enum Indicator {
  INCIDENTS("incidents", "事例", "件"),
  DETAILS("details", "具体细节", "处"),
  EMPTY_SHARE("emptyShare", "套话和笼统表述所占篇幅", "%"),
  SELF_SENTENCES("selfSentences", "写作者本人的句子", "句"),
  SELF_SHARE("selfShare", "写作者本人的句子所占比例", "%"),
  ADMISSIONS("admissions", "承认自身不足", "句"),
  OWN_FAILINGS("ownFailings", "事例中自己的不足", "句"),
  PROBLEMS("problems", "自身问题", "句"),
  CASED_PROBLEMS("casedProblems", "有事例的问题", "处"),
  CAUSES("causes", "原因剖析", "句"),
  OWN_CAUSES("ownCauses", "联系自己的原因", "句"),
  REFLECTIONS("reflections", "自己的认识和想法", "句"),
  THOUGHTS("thoughts", "事例旁的想法", "句"),
  MEASURES("measures", "措施", "句"),
  CONCRETE_MEASURES("concreteMeasures", "具体措施", "句"),
  CHECKABLE_MEASURES("checkableMeasures", "可检查的措施", "句"),
  OWN_SHARE("ownShare", "讲自己和实事的篇幅", "%"),
  COPIED_SHARE("copiedShare", "与其他文稿相同", "%"),
  OFFICIAL_SHARE("officialShare", "官方表述", "%");

  private final String id;
  private final String chinese;
  private final String unit;

  Indicator(String id, String chinese, String unit) {
    this.id = id;
    this.chinese = chinese;
    this.unit = unit;
  }

  /** The word used in {@code models/rubric.yaml}. */
  @JsonValue
  public String id() {
    return id;
  }

  /** The indicator with a value as a reader says it, for example "事例 3 件". */
  public String say(double value) {
    return chinese + " " + amount(value);
  }

  /** Whether less of it is better, so that a need for it is an upper limit. */
  public boolean isLimit() {
    return this == EMPTY_SHARE || this == COPIED_SHARE || this == OFFICIAL_SHARE;
  }

  /** A value with its unit; shares as per cent. */
  public String amount(double value) {
    return unit.equals("%")
        ? String.format(Locale.ROOT, "%.0f%%", value * 100)
        : String.format(Locale.ROOT, "%.0f %s", value, unit);
  }
}
