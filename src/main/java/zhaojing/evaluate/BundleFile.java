package zhaojing.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhaojing.evaluate.LabelledBundle.LabelledPart;
import zhaojing.model.Span;

/**
 * Reads files with known parts: {@code X.txt} in UTF-8 and beside it {@code X.parts.tsv}, one part
 * a line as {@code start<TAB>end<TAB>title<TAB>author}; an author that is empty or {@code -} is
 * none. A first line of column names, empty lines and lines that begin with # are passed over.
 */
public final class BundleFile {
  private static final String PARTS = ".parts.tsv";

  private BundleFile() {}

  /** All of a folder, by name. */
  public static List<LabelledBundle> readAll(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().endsWith(PARTS))
          .sorted()
          .map(BundleFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledBundle read(Path parts) {
    String file = parts.getFileName().toString();
    String name = file.substring(0, file.length() - PARTS.length());
    try {
      String text = Files.readString(parts.resolveSibling(name + ".txt"));
      return parse(name, text, Files.readAllLines(parts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws IllegalArgumentException, message in Chinese with file and line, for a wrong line. */
  static LabelledBundle parse(String name, String text, List<String> lines) {
    List<LabelledPart> parts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#") || i == 0 && line.startsWith("start")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      try {
        Span span = new Span(Integer.parseInt(columns[0]), Integer.parseInt(columns[1]));
        if (span.end() > text.length()) {
          throw fault(name, i, "超出正文末尾");
        }
        parts.add(new LabelledPart(span, column(columns, 2), author(column(columns, 3))));
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw fault(name, i, "前两列应当是起止位置");
      }
    }
    if (parts.isEmpty()) {
      throw fault(name, 0, "没有任何一篇");
    }
    return new LabelledBundle(name, text, parts);
  }

  private static String column(String[] columns, int index) {
    return index < columns.length ? columns[index].strip() : "";
  }

  private static Optional<String> author(String column) {
    return Optional.of(column).filter(a -> !a.isEmpty() && !a.equals("-"));
  }

  private static IllegalArgumentException fault(String name, int line, String message) {
    return new IllegalArgumentException(name + PARTS + " 第 " + (line + 1) + " 行：" + message);
  }
}
