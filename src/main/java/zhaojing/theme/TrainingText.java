package zhaojing.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhaojing.model.Genre;
import zhaojing.model.Move;
import zhaojing.model.Stance;
import zhaojing.model.ThemeId;
import zhaojing.text.Reading;

/**
 * A text to learn from.
 *
 * @param genre as a run would read it
 * @param labels one for each sentence of the document, in order; empty where nobody labelled it
 */
public record TrainingText(Reading reading, Genre genre, List<Optional<Label>> labels) {
  /** What a hand said of one sentence. */
  public record Label(Move move, Map<ThemeId, Stance> themes) {
    public Label {
      themes = Map.copyOf(themes);
    }
  }

  /** Throws IllegalArgumentException when there is not one label for each sentence. */
  public TrainingText {
    labels = List.copyOf(labels);
    if (labels.size() != reading.document().sentences().size()) {
      throw new IllegalArgumentException(
          labels.size() + " labels for " + reading.document().sentences().size() + " sentences");
    }
  }
}
