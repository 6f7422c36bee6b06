package zhaojing.text;

import java.util.List;
import zhaojing.model.Document;
import zhaojing.model.Span;

/**
 * A text with everything reading it yields. All spans are in the text as extracted.
 *
 * @param view cleaned: widths folded, invisible characters, page numbers and hard line breaks
 *     dropped
 * @param pageNumbers what cleaning took for page numbers inside the running text
 * @param tokens words in order
 */
public record Reading(Document document, View view, List<Span> pageNumbers, List<Token> tokens) {
  public Reading {
    pageNumbers = List.copyOf(pageNumbers);
    tokens = List.copyOf(tokens);
  }

  /** The cleaned words that stand at {@code span}. */
  public String clean(Span span) {
    Span inView = view.map().view(span);
    return view.text().substring(inView.start(), inView.end());
  }

  /** Tokens that lie wholly inside {@code span}. */
  public List<Token> tokens(Span span) {
    return tokens.stream().filter(t -> span.contains(t.span())).toList();
  }
}
