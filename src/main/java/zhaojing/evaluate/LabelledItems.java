package zhaojing.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import zhaojing.model.ItemKind;
import zhaojing.model.Span;

/**
 * A labelled text with its items: {@code NAME.tsv} as {@link LabelledFile} tells, and beside it
 * {@code NAME.items.jsonl}, an object a line with {@code id}, {@code line} of the tsv file, {@code
 * kind}, {@code text} word for word, the fields, {@code links}.
 */
public record LabelledItems(LabelledText text, List<LabelledItem> items) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FIELDS =
      List.of("holder", "responsible", "deadline", "indicator", "status");

  public LabelledItems {
    items = List.copyOf(items);
  }

  /** All texts of a folder that have items, by name. */
  public static List<LabelledItems> readAll(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().endsWith(".tsv"))
          .filter(f -> Files.exists(itemsOf(f)))
          .sorted()
          .map(LabelledItems::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path itemsOf(Path tsv) {
    return tsv.resolveSibling(tsv.getFileName().toString().replaceAll("\\.tsv$", ".items.jsonl"));
  }

  /** Throws IllegalArgumentException, message in Chinese with file and item, for a wrong line. */
  public static LabelledItems read(Path tsv) {
    LabelledText text = LabelledFile.read(tsv);
    try {
      List<String> lines = Files.readAllLines(tsv);
      List<LabelledItem> items = new ArrayList<>();
      for (String line : Files.readAllLines(itemsOf(tsv))) {
        if (!line.isBlank()) {
          items.add(item(text, lines, JSON.readTree(line)));
        }
      }
      return new LabelledItems(text, items);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledItem item(LabelledText text, List<String> lines, JsonNode node) {
    String id = node.path("id").asText();
    int line = node.path("line").asInt();
    if (line < 2 || line > lines.size()) {
      throw new IllegalArgumentException(text.name() + " 的条目 " + id + "：没有第 " + line + " 行");
    }
    int sentence = -1;
    for (int i = 1; i < line; i++) {
      sentence += lines.get(i).isBlank() ? 0 : 1;
    }
    String words = node.path("text").asText();
    Span span = text.sentences().get(Math.max(0, sentence)).span();
    int at = text.text().indexOf(words, span.start());
    if (words.isEmpty() || at < 0 || at >= span.end()) {
      throw new IllegalArgumentException(text.name() + " 的条目 " + id + "：第 " + line + " 行没有这些字");
    }
    ItemKind kind =
        Arrays.stream(ItemKind.values())
            .filter(k -> k.id().equals(node.path("kind").asText()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException(text.name() + " 的条目 " + id + "：没有这个种类"));
    Map<String, String> fields = new TreeMap<>();
    for (String field : FIELDS) {
      if (node.path(field).isTextual()) {
        fields.put(field, node.path(field).asText());
      }
    }
    List<String> links = new ArrayList<>();
    node.path("links").forEach(link -> links.add(link.asText()));
    return new LabelledItem(id, kind, new Span(at, at + words.length()), fields, links);
  }
}
