package zhaojing.procedure.item;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.ItemFields;
import zhaojing.model.ItemKind;

/** Reads responsible person, deadline, indicator and status out of an item's own words. */
final class FieldReader {
  /** A hostile sentence may be a megabyte. */
  private static final int MAX_CHARS = 1000;

  private static final Pattern CLAUSE = Pattern.compile("[^，；,;]+");
  private static final Pattern COUNTED =
      Pattern.compile(
          "每(?:[一二两三四五六七八九十半\\d]|个)*(?:月|周|天|日|季|年|学期|旬|人|家|户|场|篇|次|晚|逢|星期|份)"
              + "|(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百千万半]+|第[一二三四五六七八九十])(?:个|次|小时|分钟|天|日|条|份|篇|家|户|人|名|元|万|%|％|张|场|件|口|遍|段|句|倍|页|页纸|种|项|处|辆|间|平方米|周|块|晚|回|套|台|封|本)"
              + "|百分之|不少于|不超过|不低于|不高于|以内|以上|以下|按季|按月|按周|当天|当场|当日|天内|\\d{1,2}[:：]\\d{2}");
  private static final Pattern STATUS =
      Pattern.compile("(?:[^，；。]{0,12})(?:已经?于?|已全部|还没有|尚未|正在|目前)[^，；。]{2,30}");

  private final ItemWords words;
  private final Responsible responsible;

  FieldReader(ItemWords words) {
    this.words = words;
    responsible = new Responsible(words);
  }

  /** The fields that the words of an item of this kind hold. */
  ItemFields read(ItemKind kind, String all) {
    String text = all.length() > MAX_CHARS ? all.substring(0, MAX_CHARS) : all;
    Optional<String> status = status(text);
    if (kind == ItemKind.MEASURE || kind == ItemKind.COMMITMENT || kind == ItemKind.ENTRY) {
      return new ItemFields(responsible.in(text), Deadlines.in(text), indicator(text), status);
    }
    return new ItemFields(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        kind == ItemKind.PROBLEM ? status : Optional.empty());
  }

  /** Advice to others may say how it can be checked. */
  ItemFields advice(String text) {
    return new ItemFields(Optional.empty(), Deadlines.in(text), indicator(text), Optional.empty());
  }

  private Optional<String> indicator(String text) {
    int start = -1;
    int end = -1;
    Matcher clause = CLAUSE.matcher(text);
    while (clause.find()) {
      if (isCheckable(clause.group())) {
        start = start < 0 ? clause.start() : start;
        end = clause.end();
      }
    }
    return start < 0 ? Optional.empty() : Optional.of(text.substring(start, end));
  }

  private boolean isCheckable(String clause) {
    return ItemWords.in(clause, words.checks()) || COUNTED.matcher(clause).find();
  }

  private static Optional<String> status(String text) {
    Matcher matcher = STATUS.matcher(text);
    return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
  }
}
