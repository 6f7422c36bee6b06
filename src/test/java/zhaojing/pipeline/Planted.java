package zhaojing.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.Span;

/** What is planted in the sample corpus, as {@code planted.yaml} tells. */
record Planted(
    List<Copy> copies,
    List<List<String>> families,
    List<List<String>> innocent,
    Map<String, List<String>> findings,
    Map<String, String> quality,
    Map<String, String> genre) {

  /** A pair with names as in the corpus, {@code #n} for a bundle's part. */
  record Copy(String left, String right, String kind, List<Passage> passages) {}

  /** First and last characters of a passage on both sides. */
  record Passage(String leftFrom, String leftTo, String rightFrom, String rightTo) {
    Span inLeft(String text) {
      return between(text, leftFrom, leftTo);
    }

    Span inRight(String text) {
      return between(text, rightFrom, rightTo);
    }

    /** Line ends that a page's layout made may lie inside the first and last characters. */
    private static Span between(String text, String from, String to) {
      StringBuilder flat = new StringBuilder();
      List<Integer> at = new ArrayList<>();
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) != '\n') {
          flat.append(text.charAt(i));
          at.add(i);
        }
      }
      int start = flat.indexOf(from);
      int end = flat.indexOf(to, start) + to.length() - 1;
      if (start < 0 || end < start) {
        throw new IllegalStateException("not in the text: " + from + " … " + to);
      }
      return new Span(at.get(start), at.get(end) + 1);
    }
  }

  static Planted read(Path file) throws IOException {
    JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
    List<Copy> copies = new ArrayList<>();
    for (JsonNode node : root.path("copies")) {
      List<Passage> passages = new ArrayList<>();
      for (JsonNode p : node.path("passages")) {
        passages.add(
            new Passage(
                p.path("leftFrom").asText(),
                p.path("leftTo").asText(),
                p.path("rightFrom").asText(),
                p.path("rightTo").asText()));
      }
      copies.add(
          new Copy(
              named(node, "left", "leftPart"),
              named(node, "right", "rightPart"),
              node.path("kind").asText(),
              passages));
    }
    List<List<String>> innocent = new ArrayList<>();
    for (JsonNode node : root.path("innocent")) {
      innocent.add(List.of(named(node, "left", "leftPart"), named(node, "right", "rightPart")));
    }
    List<List<String>> families = new ArrayList<>();
    for (JsonNode node : root.path("families")) {
      families.add(strings(node.isArray() ? node : node.path("members")));
    }
    Map<String, List<String>> findings = new TreeMap<>();
    root.path("findings")
        .fields()
        .forEachRemaining(e -> findings.put(e.getKey(), strings(e.getValue())));
    return new Planted(
        copies, families, innocent, findings, map(root.path("quality")), map(root.path("genre")));
  }

  private static String named(JsonNode node, String name, String part) {
    return node.path(name).asText() + (node.has(part) ? "#" + node.path(part).asInt() : "");
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(n -> strings.add(n.asText()));
    return strings;
  }

  private static Map<String, String> map(JsonNode node) {
    Map<String, String> map = new TreeMap<>();
    node.fields().forEachRemaining(e -> map.put(e.getKey(), e.getValue().asText()));
    return map;
  }
}
