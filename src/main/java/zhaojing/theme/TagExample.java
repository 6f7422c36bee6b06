package zhaojing.theme;

import java.util.List;
import java.util.Optional;
import zhaojing.model.Genre;
import zhaojing.model.Move;

/**
 * A sentence with the labels it must get, run by the build.
 *
 * @param genre the text it stands in
 * @param before lines before it: headings, the sentence before
 * @param move what it must be
 * @param themes {@code theme:stance} it must have among others
 */
public record TagExample(
    String text, Genre genre, List<String> before, Optional<Move> move, List<String> themes) {
  public TagExample {
    before = List.copyOf(before);
    themes = List.copyOf(themes);
  }
}
