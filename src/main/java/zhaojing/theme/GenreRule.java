package zhaojing.theme;

import java.util.List;
import zhaojing.model.Genre;

/**
 * What speaks for a genre.
 *
 * @param titleWeight added when a title cue stands in the title
 * @param titleCues in the language of {@link Cue}
 * @param titleExclusions hide title cues
 * @param formWeight added for each of {@code formCues} that the text has, at most {@code formLimit}
 *     times
 */
public record GenreRule(
    Genre genre,
    double titleWeight,
    List<String> titleCues,
    List<String> titleExclusions,
    double formWeight,
    int formLimit,
    List<String> formCues,
    List<String> formExclusions) {
  public GenreRule {
    titleCues = List.copyOf(titleCues);
    titleExclusions = List.copyOf(titleExclusions);
    formCues = List.copyOf(formCues);
    formExclusions = List.copyOf(formExclusions);
  }
}
