package zhaojing.sample.pairs;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import zhaojing.evaluate.InnocentPair;
import zhaojing.evaluate.LabelledCopies;
import zhaojing.evaluate.LabelledPassage;
import zhaojing.evaluate.PairScores;
import zhaojing.evaluate.Place;
import zhaojing.evaluate.SharedPassage;
import zhaojing.model.Edit;
import zhaojing.model.Span;

/** A labelled folder in the making. */
final class PairsFolder {
  private final SortedMap<String, String> texts = new TreeMap<>();
  private final List<LabelledPassage> passages = new ArrayList<>();
  private final Map<PairScores.Pair, String> innocent = new TreeMap<>();

  /** Adds a text. */
  void add(String file, String text) {
    if (texts.putIfAbsent(file, text) != null) {
      throw new IllegalStateException("two texts of one name: " + file);
    }
  }

  int size() {
    return texts.size();
  }

  /** Labels a copy of a stretch. */
  void label(Place left, Place right, Edit edit, String kind) {
    String id = "p%05d".formatted(passages.size() + 1);
    passages.add(new LabelledPassage(id, new SharedPassage(left, right), edit, kind));
  }

  /** Calls all pairs of these texts innocent which share no passage. */
  void innocent(List<String> lefts, List<String> rights, String kind) {
    for (String left : lefts) {
      for (String right : rights) {
        if (!left.equals(right)) {
          innocent.putIfAbsent(new PairScores.Pair(left, right), kind);
        }
      }
    }
  }

  /** What is labelled, with every pair innocent that was called so and shares nothing. */
  LabelledCopies finished() {
    Set<PairScores.Pair> copied = new TreeSet<>();
    passages.forEach(p -> copied.add(p.pair()));
    List<InnocentPair> pairs = new ArrayList<>();
    innocent.forEach(
        (pair, kind) -> {
          if (!copied.contains(pair)) {
            pairs.add(new InnocentPair(pair, kind));
          }
        });
    return new LabelledCopies(texts, passages, pairs);
  }

  /** Writes texts and labels. */
  static void write(LabelledCopies copies, Path folder) throws IOException {
    for (Map.Entry<String, String> text : copies.texts().entrySet()) {
      Path file = folder.resolve("texts").resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
    ObjectMapper json = new ObjectMapper();
    StringBuilder lines = new StringBuilder();
    for (LabelledPassage passage : copies.passages()) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("id", passage.id());
      line.put("left", place(passage.passage().left()));
      line.put("right", place(passage.passage().right()));
      line.put("edit", passage.edit().id());
      line.put("kind", passage.kind());
      lines.append(json.writeValueAsString(line)).append('\n');
    }
    Files.writeString(folder.resolve("passages.jsonl"), lines.toString());
    lines.setLength(0);
    for (InnocentPair pair : copies.innocent()) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("left", Map.of("file", pair.pair().first()));
      line.put("right", Map.of("file", pair.pair().second()));
      line.put("kind", pair.kind());
      lines.append(json.writeValueAsString(line)).append('\n');
    }
    Files.writeString(folder.resolve("innocent.jsonl"), lines.toString());
  }

  private static Map<String, Object> place(Place place) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", place.file());
    Span span = place.span();
    object.put("start", span.start());
    object.put("end", span.end());
    return object;
  }
}
