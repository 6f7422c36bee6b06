package zhaojing.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import zhaojing.evaluate.CopyErrors;
import zhaojing.evaluate.CopyScores;
import zhaojing.evaluate.Interval;
import zhaojing.evaluate.LabelledCopies;
import zhaojing.evaluate.PairScores;
import zhaojing.evaluate.Place;
import zhaojing.evaluate.PlagDet;
import zhaojing.evaluate.Score;
import zhaojing.evaluate.SharedPassage;

/** The measures of a labelled folder as lines for people. */
record CopyScoreLines(Messages messages) {
  private static final int SHOWN_CHARS = 60;

  List<String> scores(CopyScores scores) {
    List<String> lines = new ArrayList<>();
    PlagDet all = scores.passages();
    lines.add(
        messages.text(
            "evaluate.copies.texts",
            scores.texts(),
            scores.pairs().decisions().labelled(),
            all.byCase().labelled()));
    lines.add(
        messages.text(
            "evaluate.copies.plagdet",
            three(all.plagDet()),
            interval(scores.plagDet()),
            three(scores.meanOfKinds())));
    lines.add(ratio("evaluate.copies.macro", all.macro(), three(all.granularity())));
    lines.add(ratio("evaluate.copies.chars", all.micro(), ""));
    lines.add(score("evaluate.copies.cases", all.byCase(), ""));
    PairScores pairs = scores.pairs();
    lines.add(score("evaluate.copies.pairs", pairs.decisions(), interval(scores.pairF1())));
    lines.add(messages.text("evaluate.copies.ap", three(pairs.averagePrecision())));
    lines.add(
        messages.text(
            "evaluate.copies.alarms",
            pairs.falseAlarms(),
            pairs.innocent(),
            String.format(Locale.ROOT, "%.2f", pairs.falseAlarmsPerThousand())));
    lines.add("");
    lines.add(messages.text("evaluate.copies.kinds"));
    scores.kinds().forEach((name, kind) -> lines.add(kind(name, kind)));
    lines.add("");
    lines.add(messages.text("evaluate.copies.innocent"));
    scores
        .innocent()
        .forEach(
            (name, kind) ->
                lines.add(
                    String.format(
                        Locale.ROOT, "%-20s %7d %7d", name, kind.innocent(), kind.falseAlarms())));
    return lines;
  }

  /** What was missed or wrong, one a line with tabs between: kind, share, places, words. */
  List<String> errors(CopyErrors errors, LabelledCopies gold) {
    List<String> lines = new ArrayList<>();
    for (CopyErrors.Missed missed : errors.missed()) {
      lines.add(
          String.join(
              "\t",
              messages.text("evaluate.copies.missed"),
              missed.passage().id(),
              missed.passage().kind(),
              String.format(Locale.ROOT, "%.2f/%d", missed.share(), missed.pieces()),
              places(missed.passage().passage(), gold)));
    }
    errors
        .wrong()
        .forEach(
            w -> lines.add(messages.text("evaluate.copies.wrong") + "\t\t\t\t" + places(w, gold)));
    return lines;
  }

  private static String places(SharedPassage passage, LabelledCopies gold) {
    return place(passage.left(), gold) + "\t" + place(passage.right(), gold);
  }

  private static String place(Place place, LabelledCopies gold) {
    String words =
        gold.texts().get(place.file()).substring(place.span().start(), place.span().end());
    String shown = words.length() > SHOWN_CHARS ? words.substring(0, SHOWN_CHARS) + "…" : words;
    return place.file()
        + ":"
        + place.span().start()
        + "-"
        + place.span().end()
        + "\t"
        + shown.replaceAll("\\p{Cntrl}", " ");
  }

  private static String kind(String name, CopyScores.Kind kind) {
    PlagDet passages = kind.passages();
    return String.format(
        Locale.ROOT,
        "%-20s %7d %7s %9d %9s %9s %11s %6d/%d",
        name,
        kind.labelled(),
        three(passages.plagDet()),
        passages.byCase().hits(),
        three(passages.macro().precision()),
        three(passages.macro().recall()),
        three(passages.granularity()),
        kind.pairsFound(),
        kind.pairs());
  }

  private String ratio(String key, PlagDet.Ratio ratio, String more) {
    return messages.text(
        key, three(ratio.precision()), three(ratio.recall()), three(ratio.f1()), more);
  }

  private String score(String key, Score score, String more) {
    return messages.text(
        key,
        score.hits(),
        score.inventions(),
        score.misses(),
        three(score.precision()),
        three(score.recall()),
        three(score.f1()),
        more);
  }

  private static String interval(Interval interval) {
    return three(interval.low()) + "–" + three(interval.high());
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
