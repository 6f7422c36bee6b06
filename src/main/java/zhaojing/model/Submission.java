package zhaojing.model;

import java.util.List;
import java.util.Optional;

/**
 * A text that was handed in and could be read.
 *
 * @param author as far as the file name or the text tells
 * @param title the text's own title, or the file's name
 * @param attributions all signs of author, unit and date, also those that disagree
 */
public record Submission(
    SubmissionId id,
    UnitId unit,
    Optional<String> author,
    String title,
    Genre genre,
    Source source,
    Document document,
    List<Attribution> attributions) {
  public Submission {
    attributions = List.copyOf(attributions);
  }

  /** A text of which nothing more is known. */
  public Submission(
      SubmissionId id,
      UnitId unit,
      Optional<String> author,
      String title,
      Genre genre,
      Source source,
      Document document) {
    this(id, unit, author, title, genre, source, document, List.of());
  }
}
