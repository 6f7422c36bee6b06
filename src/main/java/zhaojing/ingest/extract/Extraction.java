package zhaojing.ingest.extract;

import java.util.List;
import zhaojing.model.InputIssue;
import zhaojing.model.Metadata;
import zhaojing.model.Status;

/** What reading the bytes of one file came to. */
public sealed interface Extraction {
  /** As recognised from the bytes, for example {@code application/pdf}. */
  String mediaType();

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

  /** No text, and why. */
  record Refused(String mediaType, Metadata metadata, Status status, InputIssue issue)
      implements Extraction {}
}
