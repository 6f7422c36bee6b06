package zhaojing.rubric.evidence;

import java.util.List;

/** The word lists of {@code models/checks/evidence.yaml}; the file explains each. */
public record EvidenceWords(
    List<String> setPhrases,
    List<String> publicFigures,
    List<String> publicPlaces,
    List<Integer> campaignYears,
    List<Integer> historicYears,
    List<String> activities,
    List<String> thoughts,
    List<String> formulaCauses,
    String surnames,
    List<String> titles) {
  public EvidenceWords {
    setPhrases = List.copyOf(setPhrases);
    publicFigures = List.copyOf(publicFigures);
    publicPlaces = List.copyOf(publicPlaces);
    campaignYears = List.copyOf(campaignYears);
    historicYears = List.copyOf(historicYears);
    activities = List.copyOf(activities);
    thoughts = List.copyOf(thoughts);
    formulaCauses = List.copyOf(formulaCauses);
    titles = List.copyOf(titles);
  }

  /** The lists that come with the program. */
  public static EvidenceWords standard() {
    return Knowledge.read("models/checks/evidence.yaml", EvidenceWords.class);
  }
}
