package zhaojing.rubric;

import java.util.List;
import zhaojing.model.Genre;
import zhaojing.model.Move;

/**
 * A text that a check must flag or leave alone; test and documentation at once. The text counts as
 * a reflection essay with untagged sentences and no items unless it says otherwise.
 *
 * @param evidence the exact words the check must quote, in order; for a figure its name. Empty when
 *     clean
 * @param items marked in the text, in its order
 * @param moves what each sentence of the text does, in order; none when the check needs no tags
 */
public record Example(
    String text,
    boolean flagged,
    List<String> evidence,
    Genre genre,
    List<ExampleItem> items,
    List<Move> moves) {
  public Example {
    evidence = List.copyOf(evidence);
    items = List.copyOf(items);
    moves = List.copyOf(moves);
    if (flagged == evidence.isEmpty()) {
      throw new IllegalArgumentException("a flagged example names its evidence, a clean one none");
    }
  }

  public static Example flagged(String text, String... evidence) {
    return new Example(text, true, List.of(evidence), Genre.REFLECTION, List.of(), List.of());
  }

  public static Example clean(String text) {
    return new Example(text, false, List.of(), Genre.REFLECTION, List.of(), List.of());
  }

  /** The same text as another kind of text, with its items marked. */
  public Example with(Genre kind, ExampleItem... marked) {
    return new Example(text, flagged, evidence, kind, List.of(marked), moves);
  }

  /** The same text with a tag for each of its sentences, titles and headings among them. */
  public Example tagged(Move... sentences) {
    return new Example(text, flagged, evidence, genre, items, List.of(sentences));
  }
}
