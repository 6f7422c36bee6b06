package zhaojing.procedure.item;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.ItemFields;
import zhaojing.model.ItemKind;

/** Reads responsible person, deadline, indicator and status out of an item's own words. */
final class FieldReader {
  /** A hostile sentence may be a megabyte. */
  private static final int MAX_CHARS = 1000;

  private static final Pattern CLAUSE = Pattern.compile("[^，；,;]+");
  private static final String HAN = "[一二两三四五六七八九十百千万半\\d]+";

  /** A frequency or a limit. */
  private static final Pattern BOUND =
      Pattern.compile(
          ("每(?:" + HAN + "|个)*(?:月|周|天|日|季|年|学期|旬|晚|人|家|户|场|篇|次|星期|份)")
              + "|不少于|不超过|不低于|不高于|以内|按季|按月|按周|当日|至少|百分之|\\d+[%％]"
              + ("|" + HAN + "(?:天|日|小时|分钟|个月)内"));

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百千万半]+)(?:个|次|小时|分钟|天|条|份|篇|家|户|人|名|元|万|张|场|件|口|遍|段|句|倍|页|种|项|处|辆|间|平方米|块|晚|回|套|台|封|本)"
              + "|(?:条|件|项|次|人|户|份|个|张)\\d+(?![\\d年月日号])");
  private static final Pattern OPENING =
      Pattern.compile("^(?:从|于|在)?(?:\\d{4}年)?[\\d一二三四五六七八九十]{1,3}月[^，；]{0,4}?(?:前|内|起|底)|^年内");
  private static final Pattern STATUS =
      Pattern.compile("[^，；。“]{0,12}(?<!“)(?:已经?于?|已全部|还没有|尚未|正在|目前)[^，；。]{2,30}");
  private static final Pattern OPEN_PROBLEM =
      Pattern.compile(
          "(?:到(?:现在|今天|目前)|至今)[^，；。]{0,4}(?:没有|未|没)[^，；。]{1,20}|还没有[^，；。]{1,12}(?=$|。)");

  private final ItemWords words;
  private final Responsible responsible;

  FieldReader(ItemWords words) {
    this.words = words;
    responsible = new Responsible(words);
  }

  /** The fields that the words of an item of this kind hold. */
  ItemFields read(ItemKind kind, String all) {
    String text = all.length() > MAX_CHARS ? all.substring(0, MAX_CHARS) : all;
    if (kind == ItemKind.MEASURE || kind == ItemKind.COMMITMENT || kind == ItemKind.ENTRY) {
      return new ItemFields(
          responsible.in(text), Deadlines.in(text), indicator(text), first(STATUS, text));
    }
    return new ItemFields(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        kind == ItemKind.PROBLEM ? first(OPEN_PROBLEM, text) : Optional.empty());
  }

  /** Advice to others may say how it can be checked. */
  ItemFields advice(String text) {
    return new ItemFields(Optional.empty(), Deadlines.in(text), indicator(text), Optional.empty());
  }

  /**
   * From the first clause with a frequency, a limit or something put on show to the last that can
   * be counted; only counted clauses when there is none.
   */
  private Optional<String> indicator(String text) {
    Optional<String> strong = clauses(text, this::isStrong);
    return strong.isPresent() ? strong : clauses(text, c -> COUNTED.matcher(c).find());
  }

  private Optional<String> clauses(String text, Predicate<String> opens) {
    int start = -1;
    int end = -1;
    Matcher clause = CLAUSE.matcher(text);
    while (clause.find()) {
      String clauseWords = clause.group();
      boolean carries = ItemWords.in(clauseWords, words.carriers());
      if (!carries
          && (opens.test(clauseWords) || (start >= 0 && COUNTED.matcher(clauseWords).find()))) {
        Matcher opening = OPENING.matcher(clauseWords);
        int from = start < 0 && opening.find() ? clause.start() + opening.end() : clause.start();
        start = start < 0 ? from : start;
        end = clause.end();
      }
    }
    return start < 0 || start >= end ? Optional.empty() : Optional.of(text.substring(start, end));
  }

  private boolean isStrong(String clause) {
    return ItemWords.in(clause, words.checks()) || BOUND.matcher(clause).find();
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
  }
}
