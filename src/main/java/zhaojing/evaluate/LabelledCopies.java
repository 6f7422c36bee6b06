package zhaojing.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhaojing.model.Edit;
import zhaojing.model.Span;

/**
 * A folder of texts with the passages that were copied and the pairs that are innocent, in the form
 * of {@code corpus/pairs/README.md}.
 *
 * @param texts by name in the folder, as they stand
 */
public record LabelledCopies(
    SortedMap<String, String> texts, List<LabelledPassage> passages, List<InnocentPair> innocent) {
  public LabelledCopies {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    passages = List.copyOf(passages);
    innocent = List.copyOf(innocent);
  }

  /**
   * Reads a folder and checks every name and span.
   *
   * @throws FaultyLabelsException when the folder is not as described
   * @throws IOException when a file can't be read
   */
  public static LabelledCopies read(Path folder) throws IOException {
    SortedMap<String, String> texts = texts(folder.resolve("texts"));
    List<LabelledPassage> passages = new ArrayList<>();
    Set<PairScores.Pair> copied = new TreeSet<>();
    for (Line line : Line.all(folder.resolve("passages.jsonl"), texts)) {
      LabelledPassage passage = line.passage();
      passages.add(passage);
      copied.add(passage.pair());
    }
    List<InnocentPair> innocent = new ArrayList<>();
    Path pairs = folder.resolve("innocent.jsonl");
    if (Files.exists(pairs)) {
      for (Line line : Line.all(pairs, texts)) {
        InnocentPair pair = line.innocent();
        if (copied.contains(pair.pair())) {
          throw line.fault("这一对在 passages.jsonl 里", "this pair stands in passages.jsonl");
        }
        innocent.add(pair);
      }
    }
    return new LabelledCopies(texts, passages, innocent);
  }

  /** The pairs of texts that share a true passage. */
  public Set<PairScores.Pair> copiedPairs() {
    return passages.stream()
        .map(LabelledPassage::pair)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedMap<String, String> texts(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new FaultyLabelsException(folder.toString(), "没有这个文件夹", "no such folder");
    }
    SortedMap<String, String> texts = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      try {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      } catch (MalformedInputException e) {
        throw new FaultyLabelsException(file.toString(), "不是 UTF-8 文本", "not UTF-8 text");
      }
    }
    return texts;
  }

  /** One line of a file of labels. */
  private record Line(String where, JsonNode node, SortedMap<String, String> texts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Line> all(Path file, SortedMap<String, String> texts) throws IOException {
      if (!Files.isRegularFile(file)) {
        throw new FaultyLabelsException(file.toString(), "没有这个文件", "no such file");
      }
      List<Line> lines = new ArrayList<>();
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        String where = file.getFileName() + ":" + ++number;
        if (line.isBlank()) {
          continue;
        }
        try {
          lines.add(new Line(where, JSON.readTree(line), texts));
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
      SharedPassage passage = new SharedPassage(place("left"), place("right"));
      if (passage.left().file().equals(passage.right().file())) {
        throw fault("两边是同一篇", "both sides are the same text");
      }
      return new LabelledPassage(word("id"), passage, edit(), word("kind"));
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
}
