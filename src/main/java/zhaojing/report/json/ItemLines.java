package zhaojing.report.json;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhaojing.model.Holder;
import zhaojing.model.Item;
import zhaojing.model.Ladder;
import zhaojing.model.RunResult;
import zhaojing.model.SubmissionId;
import zhaojing.report.JsonWriter;

/** {@code items.jsonl}: problems, causes, measures, opinions, entries, commitments. */
final class ItemLines {
  private ItemLines() {}

  static void write(JsonWriter out, RunResult result) throws IOException {
    Map<SubmissionId, List<Item>> sorted = new TreeMap<>(result.items());
    for (List<Item> items : sorted.values()) {
      for (Item item : items.stream().sorted(Comparator.comparing(Item::span)).toList()) {
        write(out, item);
      }
    }
  }

  private static void write(JsonWriter out, Item item) throws IOException {
    out.beginObject();
    out.text("id", item.id());
    out.text("submission", item.submission().value());
    out.text("kind", item.kind().id());
    out.place(item.quote());
    out.texts("themes", item.themes().stream().map(t -> t.value()).toList());
    orNull(out, "holder", item.holder().map(Holder::id));
    orNull(out, "responsible", item.fields().responsible());
    orNull(out, "deadline", item.fields().deadline());
    orNull(out, "indicator", item.fields().indicator());
    orNull(out, "status", item.fields().status());
    out.texts("links", item.links());
    if (item.ladder().isPresent()) {
      write(out, item.ladder().get());
    }
    out.endObject();
  }

  private static void write(JsonWriter out, Ladder ladder) throws IOException {
    out.beginObject("ladder");
    out.text("highest", ladder.highest().id());
    out.beginArray("steps");
    for (Ladder.Rung rung : ladder.rungs()) {
      out.beginObject();
      out.text("step", rung.step().id());
      out.place(rung.quote());
      out.endObject();
    }
    out.endArray();
    out.endObject();
  }

  private static void orNull(JsonWriter out, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      out.text(name, value.get());
    } else {
      out.nothing(name);
    }
  }
}
