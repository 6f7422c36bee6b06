package zhaojing.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one unit handed in.
 *
 * @param expected number of texts a roster asks for, when there is a roster
 * @param missing names on the roster without a text
 * @param unlisted writers whom the roster does not name
 * @param ratings per criterion, how many texts at level 1 to 5 (five numbers)
 * @param themes per theme, how many sentences of each stance
 * @param families ids of the families with a member here
 * @param rareIssues grave ones that a single text shows or admits
 * @param uniformity what looks made to order, one Chinese sentence each
 * @param standings figures for comparing units, in a fixed order; no ranking
 * @param themeGroups one for each group of the campaign, in its order; none when it has no groups
 */
public record UnitSummary(
    UnitId unit,
    Optional<Integer> expected,
    int received,
    List<String> missing,
    List<String> unlisted,
    int reviewed,
    Map<Criterion, List<Integer>> ratings,
    Map<ThemeId, Map<Stance, Integer>> themes,
    List<CommonIssue> commonIssues,
    List<String> families,
    List<CommonIssue> rareIssues,
    List<String> uniformity,
    List<Standing> standings,
    List<GroupCount> themeGroups) {
  public UnitSummary {
    rareIssues = List.copyOf(rareIssues);
    uniformity = List.copyOf(uniformity);
    standings = List.copyOf(standings);
    themeGroups = List.copyOf(themeGroups);
  }
}
