package zhaojing.model;

import java.util.List;
import java.util.Optional;

/**
 * A problem, cause, measure, opinion, entry or commitment as a reader counts them.
 *
 * @param id of the whole run, for example {@code s0012-i003}
 * @param quote its words, without numerals and labels
 * @param holder of a problem
 * @param links ids of the items of the same text it answers: a cause answers problems, a measure
 *     problems and causes
 * @param ladder the steps of evidence a problem earned; none for other items
 */
public record Item(
    String id,
    ItemKind kind,
    Quote quote,
    List<ThemeId> themes,
    Optional<Holder> holder,
    ItemFields fields,
    List<String> links,
    Optional<Ladder> ladder) {
  public Item {
    themes = List.copyOf(themes);
    links = List.copyOf(links);
  }

  /** Without a ladder. */
  public Item(
      String id,
      ItemKind kind,
      Quote quote,
      List<ThemeId> themes,
      Optional<Holder> holder,
      ItemFields fields,
      List<String> links) {
    this(id, kind, quote, themes, holder, fields, links, Optional.empty());
  }

  /** The same item with its ladder. */
  public Item on(Ladder steps) {
    return new Item(id, kind, quote, themes, holder, fields, links, Optional.of(steps));
  }

  public SubmissionId submission() {
    return quote.submission();
  }

  public Span span() {
    return quote.span();
  }
}
