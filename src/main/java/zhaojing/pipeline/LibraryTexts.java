package zhaojing.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.LibraryKind;
import zhaojing.model.Metadata;
import zhaojing.model.Source;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.UnitId;
import zhaojing.similarity.library.LibraryEntry;
import zhaojing.similarity.library.LibraryText;
import zhaojing.text.TextReader;

/** Makes library texts of what was received. */
final class LibraryTexts {
  private static final TextReader READER = new TextReader(view -> List.of());

  /** How the reading of tables names a row, behind the table's path. */
  private static final Pattern ROW = Pattern.compile("#[^/]*第\\d+行$");

  private LibraryTexts() {}

  /**
   * @param added ISO 8601 date
   */
  static LibraryText of(InputText input, LibraryKind kind, String added) {
    String title = ReadText.title(input, READER.read(input.id(), input.text()));
    return of(input.source(), input.unit(), input.author(), title, input.text(), kind, added);
  }

  /** A text that was reviewed, as an earlier one. */
  static LibraryText earlier(Submission text, String added) {
    return of(
        text.source(),
        text.unit(),
        text.author(),
        text.title(),
        text.document().text(),
        LibraryKind.EARLIER,
        added);
  }

  private static LibraryText of(
      Source source,
      UnitId unit,
      Optional<String> author,
      String title,
      String text,
      LibraryKind kind,
      String added) {
    Optional<String> known = unit.equals(UnitId.NONE) ? Optional.empty() : Optional.of(unit.name());
    return LibraryText.of(
        kind, title, author, known, source.path(), source.sha256(), place(source), added, text);
  }

  /** A library text to be read like one of a batch. */
  static InputText input(LibraryText text) {
    LibraryEntry entry = text.entry();
    return new InputText(
        SubmissionId.library(entry.id()),
        entry.unit().filter(u -> !u.isBlank()).map(UnitId::new).orElse(UnitId.NONE),
        entry.author(),
        entry.title(),
        new Source(entry.path(), "", entry.sha256(), Metadata.NONE, Optional.empty()),
        text.text(),
        List.of());
  }

  /** Where in its file a text stands: the table's row, the bundle's part, or empty. */
  static String place(Source source) {
    Matcher row = ROW.matcher(source.path());
    String inTable = row.find() ? row.group() : "";
    return inTable + source.part().map(part -> "#" + part.index()).orElse("");
  }
}
