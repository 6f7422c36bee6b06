package zhaojing.model;

import java.util.Optional;

/**
 * A text that was handed in and could be read.
 *
 * @param author as far as the file name or the text tells
 * @param title the text's own title, or the file's name
 */
public record Submission(
    SubmissionId id,
    UnitId unit,
    Optional<String> author,
    String title,
    Genre genre,
    Source source,
    Document document) {}
