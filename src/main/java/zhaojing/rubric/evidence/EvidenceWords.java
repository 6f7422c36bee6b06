package zhaojing.rubric.evidence;

import java.util.List;
import java.util.stream.Stream;

/** The word lists of {@code models/checks/evidence.yaml}; the file explains each. */
public record EvidenceWords(
    List<String> setPhrases,
    List<String> publicFigures,
    List<String> publicPlaces,
    List<Integer> commonYears,
    List<String> activities,
    List<String> thoughts,
    List<String> formulaCauses,
    String surnames,
    List<String> titles) {
  public EvidenceWords {
    setPhrases = List.copyOf(setPhrases);
    publicFigures = List.copyOf(publicFigures);
    publicPlaces = List.copyOf(publicPlaces);
    commonYears = List.copyOf(commonYears);
    activities = List.copyOf(activities);
    thoughts = List.copyOf(thoughts);
    formulaCauses = List.copyOf(formulaCauses);
    titles = List.copyOf(titles);
  }

  /**
   * These lists with what a campaign adds.
   *
   * @param years bare years that tell nothing
   * @param phrases further set phrases
   * @param taking further activities in which to take part is no incident
   */
  public EvidenceWords with(List<Integer> years, List<String> phrases, List<String> taking) {
    return new EvidenceWords(
        joined(setPhrases, phrases),
        publicFigures,
        publicPlaces,
        joined(commonYears, years),
        joined(activities, taking),
        thoughts,
        formulaCauses,
        surnames,
        titles);
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }

  /** The lists that come with the program. */
  public static EvidenceWords standard() {
    return Knowledge.read("models/checks/evidence.yaml", EvidenceWords.class);
  }
}
