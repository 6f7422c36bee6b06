package zhaojing.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a report's data files as another program would. */
record Contract(Path out) {
  private static final ObjectMapper JSON = new ObjectMapper();

  JsonNode run() throws IOException {
    return JSON.readTree(out.resolve("run.json").toFile());
  }

  List<JsonNode> lines(String file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve("data").resolve(file + ".jsonl"))) {
      nodes.add(JSON.readTree(line));
    }
    return nodes;
  }

  /** Every place in the data files whose offsets or words don't fit the text they name. */
  List<String> wrongOffsets() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (var files = Files.list(out.resolve("text"))) {
      for (Path file : files.toList()) {
        String id = file.getFileName().toString().replace(".txt", "");
        texts.put(id, Files.readString(file));
      }
    }
    List<String> wrong = new ArrayList<>();
    for (String file : List.of("sentences", "passages", "findings", "items")) {
      for (JsonNode line : lines(file)) {
        check(line, line.path("submission").asText(), texts, wrong);
      }
    }
    return wrong;
  }

  private static void check(
      JsonNode node, String owner, Map<String, String> texts, List<String> wrong) {
    String id = node.has("submission") ? node.get("submission").asText() : owner;
    if (node.has("start") && node.has("end")) {
      int start = node.get("start").asInt();
      int end = node.get("end").asInt();
      String text = texts.getOrDefault(id.replace(':', '-'), "");
      boolean inside = 0 <= start && start < end && end <= text.length();
      boolean same =
          inside
              && (!node.has("text")
                  || node.get("text").asText().equals(text.substring(start, end)));
      if (!same) {
        wrong.add(node.toString());
      }
    }
    node.forEach(child -> check(child, id, texts, wrong));
  }
}
