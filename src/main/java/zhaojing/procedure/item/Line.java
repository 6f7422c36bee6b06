package zhaojing.procedure.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import zhaojing.model.Move;
import zhaojing.model.Span;
import zhaojing.model.TaggedSentence;
import zhaojing.model.ThemeHit;
import zhaojing.model.ThemeId;

/**
 * A sentence with its place in the outline of its text.
 *
 * @param span in the cleaned view
 * @param words there
 * @param heading the words of the nearest sub-heading above it in the same part, or empty
 * @param section counts the main headings above it
 */
record Line(
    Span span,
    String words,
    TaggedSentence tag,
    int paragraph,
    Part part,
    String heading,
    int section,
    Optional<Label> label) {

  Move move() {
    return tag.move();
  }

  Set<ThemeId> themes() {
    Set<ThemeId> themes = new TreeSet<>();
    tag.themes().forEach(hit -> themes.add(hit.theme()));
    return themes;
  }

  Optional<ThemeId> mainTheme() {
    List<ThemeHit> hits = tag.themes();
    return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(0).theme());
  }

  /** The words behind the label. */
  String body() {
    return words.substring(label.map(Label::length).orElse(0));
  }
}
