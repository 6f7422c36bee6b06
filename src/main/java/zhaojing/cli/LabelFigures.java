package zhaojing.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.evaluate.Interval;
import zhaojing.evaluate.LabelReport;
import zhaojing.evaluate.Score;
import zhaojing.model.Move;
import zhaojing.report.JsonWriter;

/** Figures about sentence labels as JSON for programs. */
final class LabelFigures {
  private LabelFigures() {}

  static String json(LabelReport report) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonWriter out = JsonWriter.line(text)) {
      out.beginObject();
      out.number("texts", report.texts());
      out.number("sentences", report.scores().n());
      out.decimal("moveKappa", report.confusion().kappa());
      for (Map.Entry<String, Double> figure : report.figures().entrySet()) {
        Interval interval = report.intervals().get(figure.getKey());
        out.beginObject(figure.getKey());
        out.decimal("value", figure.getValue());
        out.decimal("low", interval.low());
        out.decimal("high", interval.high());
        out.endObject();
      }
      Map<String, Score> moves = new TreeMap<>();
      report.scores().moves().forEach((move, score) -> moves.put(move.id(), score));
      scores(out, "moves", moves);
      Map<String, Score> themes = new TreeMap<>();
      report.scores().themes().forEach((theme, score) -> themes.put(theme.value(), score));
      scores(out, "themes", themes);
      out.beginObject("confusion");
      for (Map.Entry<Move, Map<Move, Integer>> row : report.confusion().counts().entrySet()) {
        out.beginObject(row.getKey().id());
        for (Map.Entry<Move, Integer> cell : row.getValue().entrySet()) {
          out.number(cell.getKey().id(), cell.getValue());
        }
        out.endObject();
      }
      out.endObject();
      out.endObject();
    }
    return text.toString().strip();
  }

  private static void scores(JsonWriter out, String name, Map<String, Score> scores)
      throws IOException {
    out.beginObject(name);
    for (Map.Entry<String, Score> score : scores.entrySet()) {
      out.beginObject(score.getKey());
      out.decimal("precision", score.getValue().precision());
      out.decimal("recall", score.getValue().recall());
      out.decimal("f1", score.getValue().f1());
      out.number("labelled", score.getValue().labelled());
      out.number("predicted", score.getValue().predicted());
      out.endObject();
    }
    out.endObject();
  }
}
