package zhaojing.ingest.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.FileMagic;
import zhaojing.ingest.charset.TextEncoding;

/**
 * Reads a list of people: a sheet (xlsx, xls, csv) with the columns 姓名, 单位, 应交篇数, of which only the
 * first must be there; or a plain text with a name a line, the unit before it.
 */
public final class NameList {
  private static final int HEADER_ROWS = 10;
  private static final int MAX_TEXTS = 1000;

  private NameList() {}

  /**
   * @param bytes of the file, xlsx, xls, csv or text
   * @return its people in order, none when no header names a column of names and a line is too long
   * @throws IOException when the file is damaged
   */
  public static List<NameRow> read(byte[] bytes) throws IOException {
    FileMagic magic = FileMagic.valueOf(new ByteArrayInputStream(bytes));
    try {
      return switch (magic) {
        case OOXML -> people(XlsxReader.read(bytes));
        case OLE2 -> people(XlsReader.read(bytes));
        default -> text(bytes);
      };
    } catch (RuntimeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static List<NameRow> text(byte[] bytes) {
    Charset charset = TextEncoding.detect(bytes).orElse(StandardCharsets.UTF_8);
    String text = new String(bytes, charset).replace("\ufeff", "");
    List<NameRow> people = people(CsvReader.read(text));
    return people.isEmpty() ? lines(text) : people;
  }

  private static List<NameRow> lines(String text) {
    List<NameRow> people = new ArrayList<>();
    for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      String[] words = line.split("[\\s\u3000,，、;；:：]+");
      if (words.length > 2 || line.length() > 60) {
        return List.of();
      }
      Optional<String> unit = words.length == 2 ? Optional.of(words[0]) : Optional.empty();
      people.add(new NameRow(unit, words[words.length - 1], 1));
    }
    return people;
  }

  private static List<NameRow> people(Sheets file) {
    List<NameRow> people = new ArrayList<>();
    for (Sheet sheet : file.sheets()) {
      for (int i = 0; i < Math.min(HEADER_ROWS, sheet.rows().size()); i++) {
        Optional<RosterColumns> columns = RosterColumns.of(sheet.rows().get(i));
        if (columns.isPresent()) {
          people(sheet, columns.get(), i, people);
          break;
        }
      }
    }
    return people;
  }

  private static void people(Sheet sheet, RosterColumns columns, int header, List<NameRow> to) {
    // A merged cell stands in the first of its rows.
    Optional<String> unit =
        sheet.name().toLowerCase(Locale.ROOT).startsWith("sheet") || sheet.name().isEmpty()
            ? Optional.empty()
            : Optional.of(sheet.name());
    for (Sheet.Row row : sheet.rows().subList(header + 1, sheet.rows().size())) {
      Optional<String> here = columns.unit().stream().mapToObj(row::cell).findFirst();
      unit = here.map(String::strip).filter(u -> !u.isEmpty()).or(carried(unit));
      String name = row.cell(columns.name()).replaceAll("[\\s\u3000]", "");
      if (!name.isEmpty()) {
        to.add(
            new NameRow(
                unit,
                name,
                texts(columns.texts().stream().mapToObj(row::cell).findFirst().orElse(""))));
      }
    }
  }

  private static java.util.function.Supplier<Optional<String>> carried(Optional<String> above) {
    return () -> above;
  }

  private static int texts(String cell) {
    String digits = cell.replaceAll("\\D", "");
    int texts = digits.isEmpty() || digits.length() > 4 ? 1 : Integer.parseInt(digits);
    return Math.max(1, Math.min(MAX_TEXTS, texts));
  }
}
