package zhaojing.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import zhaojing.evaluate.ItemScores;
import zhaojing.evaluate.ItemScoresTable;
import zhaojing.evaluate.Score;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.pipeline.ItemEvaluation;
import zhaojing.report.JsonWriter;

/**
 * What {@code evaluate items} prints: with the program's own sentence labels and with given ones.
 */
final class ItemFigures {
  private ItemFigures() {}

  static void print(
      ItemEvaluation evaluation, Path folder, boolean json, Messages messages, PrintWriter out) {
    ItemScores own = evaluation.own(folder);
    ItemScores given = evaluation.withGoldLabels(folder);
    if (own.texts().isEmpty()) {
      throw new ConfigurationException(messages.text("error.no-items", folder));
    }
    if (json) {
      out.println(json(own, given));
      return;
    }
    out.println(ItemScoresTable.of(messages.text("evaluate.items.own"), own, messages.chinese()));
    out.println(
        ItemScoresTable.of(messages.text("evaluate.items.given"), given, messages.chinese()));
  }

  private static String json(ItemScores own, ItemScores given) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = JsonWriter.line(text)) {
      out.beginObject();
      out.number("texts", own.texts().size());
      scores(out, "own", own);
      scores(out, "given", given);
      out.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().strip();
  }

  private static void scores(JsonWriter out, String name, ItemScores scores) throws IOException {
    out.beginObject(name);
    for (Map.Entry<String, Score> entry : scores.totals().entrySet()) {
      Score score = entry.getValue();
      ItemScores.Interval interval = scores.interval(entry.getKey());
      out.beginObject(entry.getKey());
      out.decimal("precision", score.precision());
      out.decimal("recall", score.recall());
      out.decimal("f1", score.f1());
      out.decimal("low", interval.low());
      out.decimal("high", interval.high());
      out.number("labelled", score.labelled());
      out.number("predicted", score.predicted());
      out.endObject();
    }
    out.endObject();
  }
}
