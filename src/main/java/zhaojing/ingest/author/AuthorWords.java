package zhaojing.ingest.author;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The word lists of this package, as {@code author-words.yaml} names them. Lists to be matched are
 * sorted longest first.
 */
record AuthorWords(
    List<String> after,
    List<String> unitEndings,
    List<String> titles,
    List<String> notInNames,
    String notAtEnd,
    Set<String> notNames,
    Set<String> publicFigures,
    Set<String> surnames) {
  static final AuthorWords SHIPPED = load();

  private record File(
      List<String> after,
      List<String> unitEndings,
      List<String> titles,
      List<String> notInNames,
      String notAtEnd,
      Set<String> notNames,
      Set<String> publicFigures) {}

  private static AuthorWords load() {
    try (InputStream yaml = resource("author-words.yaml");
        InputStream names = resource("surnames.txt")) {
      File file = new ObjectMapper(new YAMLFactory()).readValue(yaml, File.class);
      String lines = new String(names.readAllBytes(), StandardCharsets.UTF_8);
      return new AuthorWords(
          longestFirst(file.after),
          longestFirst(file.unitEndings),
          longestFirst(file.titles),
          List.copyOf(file.notInNames),
          file.notAtEnd,
          Set.copyOf(file.notNames),
          Set.copyOf(file.publicFigures),
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Arrays.stream(line.split(" +")))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException("the word lists of file names", e);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = AuthorWords.class.getResourceAsStream("/models/lexicons/" + name);
    if (in == null) {
      throw new IllegalStateException("missing on the class path: models/lexicons/" + name);
    }
    return in;
  }

  private static List<String> longestFirst(List<String> words) {
    return words.stream()
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
        .toList();
  }
}
