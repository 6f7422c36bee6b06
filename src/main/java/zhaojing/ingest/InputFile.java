package zhaojing.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import zhaojing.ingest.issue.Problem;
import zhaojing.model.InputIssue;
import zhaojing.model.UnitId;

/** One file or archive entry that {@link Intake#list} found. */
public sealed interface InputFile extends Comparable<InputFile> {
  /** Printable and unique in its list. */
  String path();

  UnitId unit();

  @Override
  default int compareTo(InputFile other) {
    return path().compareTo(other.path());
  }

  /** Where a file's bytes come from. */
  @FunctionalInterface
  interface Bytes {
    InputStream open() throws IOException;
  }

  /**
   * To be read.
   *
   * @param notes on the archive it lies in, told once
   */
  record Present(String path, UnitId unit, Bytes bytes, List<InputIssue> notes)
      implements InputFile {
    public Present {
      notes = List.copyOf(notes);
    }
  }

  /** Not to be read, and why. */
  record Rejected(String path, UnitId unit, Problem problem, String detail) implements InputFile {}
}
