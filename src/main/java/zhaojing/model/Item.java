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
 */
public record Item(
    String id,
    ItemKind kind,
    Quote quote,
    List<ThemeId> themes,
    Optional<Holder> holder,
    ItemFields fields,
    List<String> links) {
  public Item {
    themes = List.copyOf(themes);
    links = List.copyOf(links);
  }

  public SubmissionId submission() {
    return quote.submission();
  }

  public Span span() {
    return quote.span();
  }
}
