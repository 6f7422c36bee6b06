package zhaojing.evaluate;

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
    for (CopyLine line : CopyLine.all(folder.resolve("passages.jsonl"), texts)) {
      LabelledPassage passage = line.passage();
      passages.add(passage);
      copied.add(passage.pair());
    }
    List<InnocentPair> innocent = new ArrayList<>();
    Path pairs = folder.resolve("innocent.jsonl");
    if (Files.exists(pairs)) {
      for (CopyLine line : CopyLine.all(pairs, texts)) {
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
}
