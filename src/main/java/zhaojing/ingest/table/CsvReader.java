package zhaojing.ingest.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables of comma, semicolon or tab separated values after RFC 4180, read with patience: a quote
 * that is never closed ends with the file.
 */
public final class CsvReader {
  private static final char[] SEPARATORS = {',', '\t', ';'};

  private final String text;
  private final char separator;
  private final SheetLimits limits = new SheetLimits();
  private final List<Sheet.Row> rows = new ArrayList<>();
  private List<String> cells = SheetLimits.cells();
  private int at;
  private boolean room = true;

  private CsvReader(String text) {
    this.text = text;
    this.separator = separator(text);
  }

  /** The one sheet, without a name. A row that holds line ends counts as one. */
  public static Sheets read(String text) {
    CsvReader reader = new CsvReader(text.replace("\r\n", "\n").replace('\r', '\n'));
    reader.rows();
    return new Sheets(List.of(new Sheet("", reader.rows)), !reader.room);
  }

  /** The one that is most frequent in the first line that is not blank. */
  private static char separator(String text) {
    String line = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    char best = ',';
    long most = 0;
    for (char c : SEPARATORS) {
      long count = line.chars().filter(x -> x == c).count();
      if (count > most) {
        most = count;
        best = c;
      }
    }
    return best;
  }

  private void rows() {
    for (int number = 1; at < text.length() && room; number++) {
      row();
      room = limits.add(new Sheet.Row(number, cells), rows);
      cells = SheetLimits.cells();
    }
  }

  private void row() {
    for (int column = 0; ; column++) {
      SheetLimits.set(cells, column, cell());
      if (at >= text.length() || text.charAt(at++) == '\n') {
        return;
      }
    }
  }

  /** Ends before the separator or line end. */
  private String cell() {
    StringBuilder cell = new StringBuilder();
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    at += quoted ? 1 : 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quoted && c == '"') {
        if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
          at++;
        } else {
          quoted = false;
          continue;
        }
      } else if (!quoted && (c == separator || c == '\n')) {
        break;
      }
      cell.append(c);
    }
    return cell.toString();
  }
}
