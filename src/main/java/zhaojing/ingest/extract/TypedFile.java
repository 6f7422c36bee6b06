package zhaojing.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import zhaojing.ingest.charset.TextEncoding;
import zhaojing.ingest.issue.Problem;
import zhaojing.model.InputIssue;
import zhaojing.model.Metadata;

/**
 * A file whose format is known.
 *
 * @param warnings what was noticed so far
 */
record TypedFile(
    String path, byte[] bytes, String mediaType, TextFormat format, List<InputIssue> warnings) {
  TypedFile {
    warnings = List.copyOf(warnings);
  }

  /** The bytes as text, in the encoding they are most likely in. */
  String decoded() {
    return TextEncoding.decode(bytes, TextEncoding.detect(bytes).orElseThrow());
  }

  Extraction.Refused refuse(Problem problem, Object... details) {
    return Refusals.of(problem, path, mediaType, details);
  }

  TypedFile with(InputIssue warning) {
    List<InputIssue> all = new ArrayList<>(warnings);
    all.add(warning);
    return new TypedFile(path, bytes, mediaType, format, all);
  }

  /** One row of the file, as if it were a file. */
  TypedFile row(String place, boolean warned) {
    return new TypedFile(path + place, bytes, mediaType, format, warned ? warnings : List.of());
  }

  /**
   * What the reader gets of it: cleaned, or the reason why there is nothing.
   *
   * @param maxChars told where the text was cut
   */
  Extraction text(String raw, boolean cut, Metadata metadata, int maxChars) {
    String text = CleanText.of(raw);
    boolean pdf = format == TextFormat.PDF;
    // Scanners stamp page numbers on pages that are nothing but a picture.
    if (text.isBlank() || pdf && text.chars().noneMatch(Character::isLetter)) {
      Problem problem = pdf ? Problem.NO_TEXT_LAYER : Problem.EMPTY_TEXT;
      return new Extraction.Refused(mediaType, metadata, problem.status(), problem.at(path));
    }
    List<InputIssue> all = new ArrayList<>(warnings);
    if (cut) {
      all.add(Problem.TRUNCATED.at(path, maxChars));
    }
    long replaced = CleanText.replaced(text);
    if (replaced > 0) {
      all.add(Problem.BAD_CHARACTERS.at(path, replaced));
    }
    return new Extraction.Extracted(mediaType, text, metadata, all);
  }
}
