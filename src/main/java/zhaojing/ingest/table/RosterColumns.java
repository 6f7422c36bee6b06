package zhaojing.ingest.table;

import java.util.Optional;
import java.util.OptionalInt;

/** The columns of a list of people. */
record RosterColumns(int name, OptionalInt unit, OptionalInt texts) {
  /** Nothing when no column is headed as names are. */
  static Optional<RosterColumns> of(Sheet.Row header) {
    OptionalInt name = Columns.first(header, Columns.Kind.AUTHOR);
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RosterColumns(
                name.getAsInt(),
                Columns.first(header, Columns.Kind.UNIT),
                Columns.first(header, Columns.Kind.COUNT)));
  }
}
