package zhaojing.ingest.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Which column holds what, by the header row. */
record Columns(List<Integer> text, OptionalInt author, OptionalInt unit, OptionalInt title) {
  private record Words(
      Set<String> text,
      Set<String> author,
      Set<String> unit,
      Set<String> title,
      Set<String> count) {}

  /** What a column may hold beside a text. */
  enum Kind {
    AUTHOR,
    UNIT,
    TITLE,
    COUNT
  }

  private static final Words WORDS = load();

  Columns {
    text = List.copyOf(text);
  }

  /** Nothing when the row does not head a text, and beside it a writer, unit or title. */
  static Optional<Columns> of(Sheet.Row header) {
    List<String> names = header.cells().stream().map(Columns::name).toList();
    List<Integer> text = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (WORDS.text().contains(names.get(i))) {
        text.add(i);
      }
    }
    Columns columns =
        new Columns(
            text, first(header, Kind.AUTHOR), first(header, Kind.UNIT), first(header, Kind.TITLE));
    boolean whose =
        columns.author.isPresent() || columns.unit.isPresent() || columns.title.isPresent();
    return !text.isEmpty() && whose ? Optional.of(columns) : Optional.empty();
  }

  /** The first column that is headed as this kind is. */
  static OptionalInt first(Sheet.Row header, Kind kind) {
    Set<String> words =
        switch (kind) {
          case AUTHOR -> WORDS.author();
          case UNIT -> WORDS.unit();
          case TITLE -> WORDS.title();
          case COUNT -> WORDS.count();
        };
    List<String> names = header.cells().stream().map(Columns::name).toList();
    return java.util.stream.IntStream.range(0, names.size())
        .filter(i -> words.contains(names.get(i)))
        .findFirst();
  }

  private static String name(String cell) {
    String name = cell.substring(0, Math.min(cell.length(), 100)).replaceAll("[\\s\u3000*:：]", "");
    int bracket = name.indexOf('（') >= 0 ? name.indexOf('（') : name.indexOf('(');
    return bracket > 0 ? name.substring(0, bracket) : name;
  }

  private static Words load() {
    String path = "/models/lexicons/table-columns.yaml";
    try (InputStream yaml = Columns.class.getResourceAsStream(path)) {
      if (yaml == null) {
        throw new IllegalStateException("missing on the class path: " + path);
      }
      return new ObjectMapper(new YAMLFactory()).readValue(yaml, Words.class);
    } catch (IOException e) {
      throw new UncheckedIOException("the column names", e);
    }
  }
}
