import de.jplag.JPlag;
import de.jplag.JPlagComparison;
import de.jplag.Match;
import de.jplag.Submission;
import de.jplag.Token;
import de.jplag.options.JPlagOptions;
import de.jplag.text.NaturalLanguage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** JPlag over plain texts: {@code JPlagPeer FOLDER FOUND.jsonl}. Each text is a submission. */
final class JPlagPeer {
  private final Path flat;
  private final Map<String, List<Integer>> lines = new TreeMap<>();

  private JPlagPeer(Path flat) {
    this.flat = flat;
  }

  public static void main(String[] args) throws Exception {
    Path texts = Path.of(args[0]).resolve("texts");
    Path flat = Files.createTempDirectory("jplag");
    List<Path> files;
    try (var walk = Files.walk(texts)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Files.copy(file, flat.resolve(texts.relativize(file).toString().replace("/", "__")));
    }
    long start = System.nanoTime();
    JPlagOptions options =
        new JPlagOptions(new NaturalLanguage(), Set.of(flat.toFile()), Set.of())
            .withMaximumNumberOfComparisons(0)
            .withSimilarityThreshold(0.0);
    List<JPlagComparison> found = JPlag.run(options).getAllComparisons();
    System.err.printf("%.2f s%n", (System.nanoTime() - start) / 1e9);
    JPlagPeer peer = new JPlagPeer(flat);
    try (PrintWriter out = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
      for (JPlagComparison pair : found) {
        for (Match match : pair.matches()) {
          out.printf(
              "{\"left\":%s,\"right\":%s,\"score\":%s}%n",
              peer.place(pair.firstSubmission(), match.startOfFirst(), match.length()),
              peer.place(pair.secondSubmission(), match.startOfSecond(), match.length()),
              pair.similarity() / pair.matches().size());
        }
      }
    }
  }

  private String place(Submission text, int first, int tokens) throws IOException {
    List<Integer> starts = lines.get(text.getName());
    if (starts == null) {
      String whole = Files.readString(flat.resolve(text.getName()));
      starts = new ArrayList<>(List.of(0));
      for (int i = whole.indexOf('\n'); i >= 0; i = whole.indexOf('\n', i + 1)) {
        starts.add(i + 1);
      }
      starts.add(whole.length() + 1);
      lines.put(text.getName(), starts);
    }
    Token from = text.getTokenList().get(first);
    Token to = text.getTokenList().get(first + tokens - 1);
    int start = starts.get(from.getLine() - 1) + from.getColumn() - 1;
    int end = starts.get(to.getLine() - 1) + to.getColumn() - 1 + Math.max(1, to.getLength());
    return "{\"file\":\"%s\",\"start\":%d,\"end\":%d}"
        .formatted(
            text.getName().replace("__", "/"),
            start,
            Math.min(Math.max(end, start + 1), starts.get(starts.size() - 1) - 1));
  }
}
