package zhaojing.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhaojing.model.Genre;
import zhaojing.model.Move;
import zhaojing.model.Span;
import zhaojing.model.Stance;
import zhaojing.model.ThemeId;

/**
 * Reads labelled texts: first line {@code # genre=… quality=… campaign=… title=…} (the campaign may
 * be missing), then one sentence a line as {@code move<TAB>theme:stance,…<TAB>sentence} ({@code -}
 * for no theme), a blank line between paragraphs. Titles and headings stand on lines of their own
 * without a blank line, too.
 */
public final class LabelledFile {
  private static final Pattern HEAD =
      Pattern.compile("# genre=(\\S+) quality=(\\S+)(?: campaign=(\\S+))? title=(.*)");

  /** The campaign of texts whose first line names none. */
  private static final String FIRST_CAMPAIGN = "mass-line-2013";

  /** In these files a stance has no slash. */
  private static final String PLEDGES = "opposes-pledges";

  /** A sentence that ends otherwise (a title, a heading) is a line of its own. */
  private static final String STOPS = "\n。！？!?…；;：:，,”’」』）)》";

  private LabelledFile() {}

  /** All {@code *.tsv} of a folder, by name. */
  public static List<LabelledText> readAll(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().endsWith(".tsv"))
          .sorted()
          .map(LabelledFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws IllegalArgumentException, message in Chinese with file and line, for a wrong line. */
  public static LabelledText read(Path file) {
    try {
      return parse(file.getFileName().toString(), Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LabelledText parse(String name, List<String> lines) {
    Matcher head = HEAD.matcher(lines.isEmpty() ? "" : lines.get(0));
    if (!head.matches()) {
      throw fault(name, 0, "首行应当是“# genre=… quality=… [campaign=…] title=…”");
    }
    StringBuilder text = new StringBuilder();
    List<LabelledSentence> sentences = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
          text.append('\n');
        }
        continue;
      }
      String[] columns = lines.get(i).split("\t", -1);
      if (columns.length != 3) {
        throw fault(name, i, "应当有三列");
      }
      if (text.length() > 0 && STOPS.indexOf(text.charAt(text.length() - 1)) < 0) {
        text.append('\n');
      }
      int start = text.length();
      text.append(columns[2]);
      SentenceLabels labels =
          new SentenceLabels(move(name, i, columns[0]), themes(name, i, columns[1]));
      sentences.add(new LabelledSentence(new Span(start, text.length()), labels));
    }
    Genre genre =
        Arrays.stream(Genre.values())
            .filter(g -> g.id().equals(head.group(1)))
            .findFirst()
            .orElseThrow(() -> fault(name, 0, "没有这个文种：" + head.group(1)));
    return new LabelledText(
        name,
        genre,
        head.group(2),
        Optional.ofNullable(head.group(3)).orElse(FIRST_CAMPAIGN),
        head.group(4),
        text.toString(),
        sentences);
  }

  private static Move move(String name, int line, String id) {
    return Arrays.stream(Move.values())
        .filter(m -> m.id().equals(id))
        .findFirst()
        .orElseThrow(() -> fault(name, line, "没有这个功能：" + id));
  }

  private static Map<ThemeId, Stance> themes(String name, int line, String column) {
    Map<ThemeId, Stance> themes = new TreeMap<>();
    if (column.equals("-")) {
      return themes;
    }
    for (String pair : column.split(",")) {
      String[] parts = pair.split(":", 2);
      String id = parts.length < 2 ? "" : parts[1].equals(PLEDGES) ? Stance.OPPOSES.id() : parts[1];
      Stance stance =
          Arrays.stream(Stance.values())
              .filter(s -> s.id().equals(id))
              .findFirst()
              .orElseThrow(() -> fault(name, line, "没有这个立场：" + pair));
      themes.put(new ThemeId(parts[0]), stance);
    }
    return themes;
  }

  private static IllegalArgumentException fault(String name, int line, String message) {
    return new IllegalArgumentException(name + " 第 " + (line + 1) + " 行：" + message);
  }
}
