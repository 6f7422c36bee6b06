package zhaojing.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhaojing.model.InputIssue;
import zhaojing.model.Metadata;
import zhaojing.model.Status;

/** What reading the bytes of one file came to. */
public sealed interface Extraction {
  /** As recognised from the bytes, for example {@code application/pdf}. */
  String mediaType();

  /** The same with more for the reader to know, where there is a text. */
  default Extraction with(List<InputIssue> notes) {
    if (notes.isEmpty()) {
      return this;
    }
    if (this instanceof Table table) {
      List<Row> rows = new ArrayList<>(table.rows());
      Row first = rows.get(0);
      rows.set(
          0,
          new Row(
              first.path(),
              first.author(),
              first.unit(),
              first.title(),
              first.content().with(notes)));
      return new Table(table.mediaType(), rows, table.rest());
    }
    if (this instanceof Extracted read) {
      List<InputIssue> warnings = new ArrayList<>(read.warnings());
      warnings.addAll(notes);
      return new Extracted(read.mediaType(), read.text(), read.metadata(), warnings);
    }
    return this;
  }

  /**
   * A text.
   *
   * @param text lines ended by {@code \n}, not blank, valid UTF-16
   * @param warnings what the reader should know all the same
   */
  record Extracted(String mediaType, String text, Metadata metadata, List<InputIssue> warnings)
      implements Extraction {
    public Extracted {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * A table with a text in each row.
   *
   * @param rows never empty
   * @param rest why there may be more
   */
  record Table(String mediaType, List<Row> rows, Optional<Refused> rest) implements Extraction {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One row of a table.
   *
   * @param path of the row, the file's path with the row's number
   * @param title of its text
   * @param content like that of a file of its own
   */
  record Row(
      String path,
      Optional<String> author,
      Optional<String> unit,
      Optional<String> title,
      Extraction content) {}

  /** No text, and why. */
  record Refused(String mediaType, Metadata metadata, Status status, InputIssue issue)
      implements Extraction {}
}
