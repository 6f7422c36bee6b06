package zhaojing.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.CommonIssue;
import zhaojing.model.Criterion;
import zhaojing.model.GroupCount;
import zhaojing.model.Quote;
import zhaojing.model.Stance;
import zhaojing.model.SubmissionId;
import zhaojing.model.ThemeId;
import zhaojing.model.UnitSummary;
import zhaojing.report.RunIndex;

/**
 * A unit as the index shows it.
 *
 * @param expected as text, or empty when there is no roster
 * @param groups of themes, none when the texts touch none
 * @param themes the themes outside the groups
 * @param rare grave issues of a single text
 * @param uniformity sentences on what looks made to order
 */
public record UnitView(
    String name,
    String expected,
    int received,
    int reviewed,
    List<String> missing,
    List<String> unlisted,
    List<CriterionView> ratings,
    List<GroupRow> groups,
    List<ThemeRow> themes,
    List<IssueView> issues,
    List<String> families,
    List<IssueView> rare,
    List<String> uniformity,
    List<StandingView> standings) {
  private static final int BAR = 200;
  private static final int MAX_EXAMPLES = 3;

  /**
   * How the unit's texts stand on one criterion.
   *
   * @param mean with one decimal, or a dash
   * @param bars one for each level that occurs, side by side on a scale of 200
   */
  public record CriterionView(String name, String mean, List<Bar> bars) {}

  /** Texts at one level. */
  public record Bar(int level, int count, int x, int width) {}

  /** Sentences on one theme, in the order of {@link Stance#values()}. */
  public record ThemeRow(String name, List<Integer> counts) {}

  /** Sentences on a group of themes together, then on each that occurs. */
  public record GroupRow(ThemeRow all, int texts, int admitting, List<ThemeRow> themes) {}

  /** A problem that several texts name. */
  public record IssueView(String issue, int texts, List<Example> examples) {}

  /**
   * Words of one text.
   *
   * @param author or the text's title
   */
  public record Example(String id, String author, String text) {}

  static UnitView of(RunIndex index, UnitSummary unit) {
    List<CriterionView> ratings = new ArrayList<>();
    new TreeMap<>(unit.ratings()).forEach((c, counts) -> ratings.add(criterion(c, counts)));
    Map<ThemeId, ThemeRow> themes = new TreeMap<>();
    unit.themes()
        .forEach(
            (id, counts) ->
                themes.put(
                    id, row(index.result().themeNames().getOrDefault(id, id.value()), counts)));
    List<GroupRow> groups = new ArrayList<>();
    for (GroupCount count : unit.themeGroups()) {
      List<ThemeRow> members =
          count.group().themes().stream().filter(themes::containsKey).map(themes::remove).toList();
      if (!members.isEmpty()) {
        ThemeRow all = row(count.group().name(), count.sentences());
        groups.add(new GroupRow(all, count.texts(), count.admitting(), members));
      }
    }
    return new UnitView(
        unit.unit().name(),
        unit.expected().map(String::valueOf).orElse(""),
        unit.received(),
        unit.reviewed(),
        unit.missing(),
        unit.unlisted(),
        ratings,
        groups,
        List.copyOf(themes.values()),
        unit.commonIssues().stream().map(i -> issue(index, i)).toList(),
        unit.families(),
        unit.rareIssues().stream().map(i -> issue(index, i)).toList(),
        unit.uniformity(),
        unit.standings().stream().map(StandingView::of).toList());
  }

  private static ThemeRow row(String name, Map<Stance, Integer> counts) {
    return new ThemeRow(
        name, Arrays.stream(Stance.values()).map(s -> counts.getOrDefault(s, 0)).toList());
  }

  private static CriterionView criterion(Criterion criterion, List<Integer> counts) {
    int total = counts.stream().mapToInt(Integer::intValue).sum();
    int sum = 0;
    int before = 0;
    List<Bar> bars = new ArrayList<>();
    for (int level = 1; level <= counts.size(); level++) {
      int count = counts.get(level - 1);
      int x = total == 0 ? 0 : BAR * before / total;
      before += count;
      sum += level * count;
      int end = total == 0 ? 0 : BAR * before / total;
      if (count > 0) {
        bars.add(new Bar(level, count, x, end - x));
      }
    }
    String mean = total == 0 ? "–" : String.format(Locale.ROOT, "%.1f", (double) sum / total);
    return new CriterionView(criterion.chinese(), mean, bars);
  }

  private static IssueView issue(RunIndex index, CommonIssue issue) {
    List<Example> examples = new ArrayList<>();
    for (Quote quote : issue.examples().stream().limit(MAX_EXAMPLES).toList()) {
      SubmissionId id = quote.submission();
      examples.add(new Example(id.value(), who(index, id), Excerpt.of(quote.text(), 120)));
    }
    return new IssueView(issue.issue(), issue.submissions().size(), examples);
  }

  private static String who(RunIndex index, SubmissionId id) {
    return index.submission(id).flatMap(s -> s.author()).orElse(index.title(id));
  }
}
