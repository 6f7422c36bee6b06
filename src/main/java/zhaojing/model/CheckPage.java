package zhaojing.model;

import java.util.List;

/**
 * What a reader may look up about a check.
 *
 * @param name a few Chinese words
 * @param group what kind of check it is, in Chinese and in English
 * @param purpose what is looked for, in Chinese
 * @param why it matters, in Chinese; may be empty
 * @param samples texts that it flags and texts that it leaves alone
 */
public record CheckPage(
    CheckId id, String name, Group group, String purpose, String why, List<Sample> samples) {
  public CheckPage {
    samples = List.copyOf(samples);
  }

  /** The same words in both languages. */
  public record Group(String chinese, String english) {}

  /**
   * An example.
   *
   * @param kind of text, in Chinese
   * @param pieces the text cut where its evidence begins and ends; what can't be seen is named
   * @param figures of the whole text, for evidence that has no place
   */
  public record Sample(boolean flagged, String kind, List<Piece> pieces, List<String> figures) {
    public Sample {
      pieces = List.copyOf(pieces);
      figures = List.copyOf(figures);
    }
  }

  /** A run of text, evidence or not. */
  public record Piece(String text, boolean evidence) {}
}
