package zhaojing.pipeline;

import java.util.List;
import java.util.Optional;
import zhaojing.model.Genre;
import zhaojing.model.Metadata;
import zhaojing.model.Source;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.UnitId;
import zhaojing.similarity.ComparedText;
import zhaojing.similarity.official.OfficialWording;
import zhaojing.text.Reading;
import zhaojing.text.TextReader;

/**
 * Reads texts as far as comparing their letters needs it: no words, no sorts of sentences. Safe for
 * many threads.
 */
final class LetterReading {
  private final TextReader reader = new TextReader(view -> List.of());
  private final OfficialWording wording;

  LetterReading(OfficialWording wording) {
    this.wording = wording;
  }

  /** A text of nobody. */
  ComparedText of(SubmissionId id, String text) {
    Reading reading = reader.read(id, text);
    Source source = new Source(id.value(), "text/plain", "", Metadata.NONE, Optional.empty());
    return ComparedText.of(
        new Submission(
            id,
            new UnitId("unit"),
            Optional.empty(),
            id.value(),
            Genre.REFLECTION,
            source,
            reading.document()),
        reading,
        wording);
  }
}
