package zhaojing.ingest.bundle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The two files of {@code models/bundles}: {@code weights.tsv}, a name and its weight a line, and
 * {@code words.tsv.gz}, a table's letter, an entry and its weight a line.
 */
final class SeamFiles {
  private static final String FOLDER = "/models/bundles/";
  private static final String WEIGHTS = "weights.tsv";
  private static final String WORDS = "words.tsv.gz";
  private static final String AMONG = "AMONG_";
  private static final double DIGITS = 1000;

  private SeamFiles() {}

  static SeamKnowledge shipped() {
    try (InputStream weights = SeamFiles.class.getResourceAsStream(FOLDER + WEIGHTS);
        InputStream words = SeamFiles.class.getResourceAsStream(FOLDER + WORDS)) {
      if (weights == null || words == null) {
        throw new IllegalStateException("missing on the class path: " + FOLDER);
      }
      return read(weights, new GZIPInputStream(words));
    } catch (IOException e) {
      throw new UncheckedIOException("the model of bundles", e);
    }
  }

  private static SeamKnowledge read(InputStream weightLines, InputStream wordLines)
      throws IOException {
    Map<String, Double> weights = new HashMap<>();
    for (String line : lines(weightLines)) {
      String[] columns = line.split("\t", -1);
      weights.put(columns[0], Double.parseDouble(columns[1]));
    }
    Map<String, Map<String, Double>> tables = new HashMap<>();
    for (String line : lines(wordLines)) {
      String[] columns = line.split("\t", -1);
      tables
          .computeIfAbsent(columns[0], t -> new HashMap<>())
          .put(columns[1], Double.parseDouble(columns[2]));
    }
    double[] evidence = Evidence.none();
    for (Evidence e : Evidence.values()) {
      evidence[e.ordinal()] = weights.getOrDefault(e.name(), 0.0);
    }
    double[] among = new double[SeamKnowledge.AMONG];
    for (int i = 0; i < among.length; i++) {
      among[i] = weights.getOrDefault(AMONG + i, 0.0);
    }
    return new SeamKnowledge(
        new Phrasing(tables.getOrDefault("o", Map.of()), true),
        new Phrasing(tables.getOrDefault("c", Map.of()), false),
        new Vocabulary(tables.getOrDefault("v", Map.of())),
        evidence,
        among);
  }

  private static Iterable<String> lines(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
  }

  static void write(SeamKnowledge knowledge, Path folder) throws IOException {
    Files.createDirectories(folder);
    StringBuilder weights = new StringBuilder();
    for (Evidence e : Evidence.values()) {
      weights.append(line(e.name(), knowledge.weights()[e.ordinal()]));
    }
    for (int i = 0; i < SeamKnowledge.AMONG; i++) {
      weights.append(line(AMONG + i, knowledge.among()[i]));
    }
    Files.writeString(folder.resolve(WEIGHTS), weights);
    StringBuilder words = new StringBuilder();
    table("o", knowledge.opening().weights(), words);
    table("c", knowledge.closing().weights(), words);
    table("v", knowledge.vocabulary().common(), words);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(WORDS)))) {
      out.write(words.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String line(String name, double weight) {
    return name + "\t" + Math.round(weight * DIGITS) / DIGITS + "\n";
  }

  private static void table(String letter, Map<String, Double> weights, StringBuilder out) {
    new TreeMap<>(weights)
        .forEach(
            (gram, weight) ->
                out.append(letter)
                    .append('\t')
                    .append(gram)
                    .append('\t')
                    .append(weight)
                    .append('\n'));
  }
}
