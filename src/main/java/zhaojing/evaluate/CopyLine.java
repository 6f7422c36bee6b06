package zhaojing.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import zhaojing.model.Edit;
import zhaojing.model.Span;

/** One line of a file of labelled or found passages. */
record CopyLine(String where, JsonNode node, SortedMap<String, String> texts) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<CopyLine> all(Path file, SortedMap<String, String> texts) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new FaultyLabelsException(file.toString(), "没有这个文件", "no such file");
    }
    List<CopyLine> lines = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      String where = file.getFileName() + ":" + ++number;
      if (line.isBlank()) {
        continue;
      }
      try {
        lines.add(new CopyLine(where, JSON.readTree(line), texts));
      } catch (JsonProcessingException e) {
        throw new FaultyLabelsException(where, "不是 JSON", "not JSON");
      }
    }
    return lines;
  }

  FaultyLabelsException fault(String chinese, String english) {
    return new FaultyLabelsException(where, chinese, english);
  }

  LabelledPassage passage() {
    SharedPassage passage = shared();
    return new LabelledPassage(word("id"), passage, edit(), word("kind"));
  }

  SharedPassage shared() {
    distinct();
    return new SharedPassage(place("left"), place("right"));
  }

  /** Whether the line tells where in the texts. */
  boolean hasPlaces() {
    return node.path("left").has("start");
  }

  PairScores.Pair pair() {
    distinct();
    return new PairScores.Pair(file("left"), file("right"));
  }

  /** How sure the finder is; 1 where it does not say. */
  double score() {
    return node.path("score").asDouble(1);
  }

  private void distinct() {
    if (file("left").equals(file("right"))) {
      throw fault("两边是同一篇", "both sides are the same text");
    }
  }

  InnocentPair innocent() {
    return new InnocentPair(new PairScores.Pair(file("left"), file("right")), word("kind"));
  }

  private Edit edit() {
    String word = word("edit");
    for (Edit edit : Edit.values()) {
      if (edit.id().equals(word)) {
        return edit;
      }
    }
    throw fault("没有这种 edit：" + word, "no such edit: " + word);
  }

  private Place place(String side) {
    String file = file(side);
    JsonNode place = node.path(side);
    int start = place.path("start").asInt(-1);
    int end = place.path("end").asInt(-1);
    int length = texts.get(file).length();
    if (start < 0 || end <= start || end > length) {
      String span = "[" + start + "," + end + ")";
      throw fault(
          side + " 的位置 " + span + " 不在全文 " + length + " 字之内",
          "the span " + span + " of " + side + " does not fit its text of " + length);
    }
    return new Place(file, new Span(start, end));
  }

  private String file(String side) {
    String file = node.path(side).path("file").asText();
    if (!texts.containsKey(file)) {
      throw fault("texts 里没有 " + file, "no such text: " + file);
    }
    return file;
  }

  private String word(String field) {
    String word = node.path(field).asText();
    if (word.isEmpty()) {
      throw fault("缺少 " + field, field + " is missing");
    }
    return word;
  }
}
