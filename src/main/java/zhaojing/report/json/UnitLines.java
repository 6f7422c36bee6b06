package zhaojing.report.json;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.CommonIssue;
import zhaojing.model.Criterion;
import zhaojing.model.GroupCount;
import zhaojing.model.Quote;
import zhaojing.model.RunResult;
import zhaojing.model.Stance;
import zhaojing.model.Standing;
import zhaojing.model.ThemeId;
import zhaojing.model.UnitSummary;
import zhaojing.report.JsonWriter;

/** {@code units.jsonl}: what every unit handed in. */
final class UnitLines {
  private UnitLines() {}

  static void write(JsonWriter out, RunResult result) throws IOException {
    List<UnitSummary> sorted =
        result.units().stream().sorted(Comparator.comparing(UnitSummary::unit)).toList();
    for (UnitSummary unit : sorted) {
      out.beginObject();
      out.text("unit", unit.unit().name());
      if (unit.expected().isPresent()) {
        out.number("expected", unit.expected().get());
      }
      out.number("received", unit.received());
      out.texts("missing", unit.missing());
      out.texts("unlisted", unit.unlisted());
      out.number("reviewed", unit.reviewed());
      ratings(out, unit.ratings());
      themes(out, unit.themes());
      issues(out, "commonIssues", unit.commonIssues());
      out.texts("families", unit.families());
      issues(out, "rareIssues", unit.rareIssues());
      out.texts("uniformity", unit.uniformity());
      standings(out, unit.standings());
      groups(out, unit.themeGroups());
      out.endObject();
    }
  }

  private static void ratings(JsonWriter out, Map<Criterion, List<Integer>> ratings)
      throws IOException {
    out.beginObject("ratings");
    for (Map.Entry<Criterion, List<Integer>> entry : new TreeMap<>(ratings).entrySet()) {
      out.beginArray(entry.getKey().id());
      for (int count : entry.getValue()) {
        out.number(count);
      }
      out.endArray();
    }
    out.endObject();
  }

  private static void themes(JsonWriter out, Map<ThemeId, Map<Stance, Integer>> themes)
      throws IOException {
    out.beginObject("themes");
    for (Map.Entry<ThemeId, Map<Stance, Integer>> theme : new TreeMap<>(themes).entrySet()) {
      out.beginObject(theme.getKey().value());
      for (Map.Entry<Stance, Integer> stance : new TreeMap<>(theme.getValue()).entrySet()) {
        out.number(stance.getKey().id(), stance.getValue());
      }
      out.endObject();
    }
    out.endObject();
  }

  private static void groups(JsonWriter out, List<GroupCount> groups) throws IOException {
    out.beginArray("themeGroups");
    for (GroupCount count : groups) {
      out.beginObject();
      out.text("group", count.group().id());
      out.text("name", count.group().name());
      out.texts("themes", count.group().themes().stream().map(ThemeId::value).toList());
      out.number("texts", count.texts());
      out.number("admitting", count.admitting());
      out.beginObject("sentences");
      for (Map.Entry<Stance, Integer> stance : count.sentences().entrySet()) {
        out.number(stance.getKey().id(), stance.getValue());
      }
      out.endObject();
      out.endObject();
    }
    out.endArray();
  }

  private static void standings(JsonWriter out, List<Standing> standings) throws IOException {
    out.beginArray("standings");
    for (Standing standing : standings) {
      out.beginObject();
      out.text("figure", standing.figure());
      out.number("texts", standing.texts());
      out.decimal("value", standing.value());
      out.decimal("low", standing.low());
      out.decimal("high", standing.high());
      out.text("against", standing.against().id());
      out.endObject();
    }
    out.endArray();
  }

  private static void issues(JsonWriter out, String name, List<CommonIssue> issues)
      throws IOException {
    out.beginArray(name);
    for (CommonIssue issue : issues) {
      out.beginObject();
      out.text("issue", issue.issue());
      out.texts("submissions", issue.submissions());
      out.beginArray("examples");
      for (Quote quote : issue.examples()) {
        out.beginObject();
        out.text("submission", quote.submission().value());
        out.place(quote);
        out.endObject();
      }
      out.endArray();
      out.endObject();
    }
    out.endArray();
  }
}
