package zhaojing.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhaojing.model.Genre;

/**
 * What a campaign knows of its texts beside the themes.
 *
 * @param phrases set phrases of the campaign; figures and names in them are not the writer's
 * @param activities taking part in these is no incident of the writer's
 * @param dimensions headings usual in its self-examinations, without 方面
 * @param sections further cues of headings, by section
 * @param titles further cues of titles, by genre
 * @param leastChars least length in comparable characters where it differs from the usual, by genre
 */
public record CampaignWords(
    List<String> phrases,
    List<String> activities,
    List<String> dimensions,
    Map<Section, List<String>> sections,
    Map<Genre, List<String>> titles,
    Map<Genre, Integer> leastChars) {
  public CampaignWords {
    phrases = List.copyOf(phrases);
    activities = List.copyOf(activities);
    dimensions = List.copyOf(dimensions);
    sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    leastChars = Collections.unmodifiableMap(new LinkedHashMap<>(leastChars));
  }
}
