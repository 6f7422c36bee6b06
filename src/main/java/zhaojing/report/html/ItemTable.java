package zhaojing.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhaojing.model.Chain;
import zhaojing.model.Holder;
import zhaojing.model.Item;
import zhaojing.model.ItemFields;
import zhaojing.model.ItemKind;
import zhaojing.model.ThemeId;

/**
 * The problems of a text with their causes and measures, missing links shown.
 *
 * @param rows a problem each, then what answers none
 * @param others opinions, list entries and commitments
 * @param missingMeasures problems without a measure
 */
public record ItemTable(
    List<RowView> rows,
    List<OtherView> others,
    int problems,
    int causes,
    int measures,
    int missingMeasures) {

  /** A row; without a problem it shows causes or measures that answer none. */
  public record RowView(
      List<PlaceView> problem, List<PlaceView> causes, List<PlaceView> measures) {}

  /**
   * An item.
   *
   * @param link to its place in the text
   * @param notes holder, or the fields with their names
   * @param ladder of a problem, otherwise none
   */
  public record PlaceView(String words, String link, List<Fact> notes, List<LadderView> ladder) {}

  /** An item outside the chain. */
  public record OtherView(String kind, String words, String link) {}

  static ItemTable of(List<Item> items, Map<ThemeId, String> themeNames) {
    Map<String, String> links = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      links.put(items.get(i).id(), "#" + anchor(i));
    }
    List<RowView> rows = new ArrayList<>();
    int missing = 0;
    for (Chain chain : Chain.of(items)) {
      rows.add(
          new RowView(
              chain.problem().map(p -> List.of(place(p, links, themeNames))).orElse(List.of()),
              places(chain.causes(), links, themeNames),
              places(chain.measures(), links, themeNames)));
      missing += chain.problem().isPresent() && chain.measures().isEmpty() ? 1 : 0;
    }
    List<OtherView> others =
        items.stream()
            .filter(i -> i.kind().compareTo(ItemKind.OPINION) >= 0)
            .map(i -> new OtherView(i.kind().chinese(), words(i), links.get(i.id())))
            .toList();
    return new ItemTable(
        rows,
        others,
        count(ItemKind.PROBLEM, items),
        count(ItemKind.CAUSE, items),
        count(ItemKind.MEASURE, items),
        missing);
  }

  /** Places to jump to in the text. */
  static List<Mark> marks(List<Item> items) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      marks.add(Mark.place(items.get(i).span(), anchor(i)));
    }
    return marks;
  }

  private static String anchor(int index) {
    return "i" + (index + 1);
  }

  private static int count(ItemKind kind, List<Item> items) {
    return (int) items.stream().filter(i -> i.kind() == kind).count();
  }

  private static List<PlaceView> places(
      List<Item> items, Map<String, String> links, Map<ThemeId, String> themeNames) {
    return items.stream().map(i -> place(i, links, themeNames)).toList();
  }

  private static PlaceView place(
      Item item, Map<String, String> links, Map<ThemeId, String> themeNames) {
    List<Fact> notes = new ArrayList<>();
    item.holder()
        .filter(h -> h != Holder.SELF)
        .ifPresent(h -> notes.add(new Fact("", h.chinese())));
    if (item.kind() == ItemKind.PROBLEM) {
      item.themes().stream()
          .limit(2)
          .map(t -> themeNames.getOrDefault(t, ""))
          .filter(name -> !name.isEmpty())
          .forEach(name -> notes.add(new Fact("", name)));
    }
    ItemFields fields = item.fields();
    note(notes, "责任人", fields.responsible());
    note(notes, "时限", fields.deadline());
    note(notes, "检查", fields.indicator());
    note(notes, "进展", fields.status());
    return new PlaceView(
        words(item),
        links.get(item.id()),
        notes,
        item.ladder().stream().map(LadderView::of).toList());
  }

  private static void note(List<Fact> notes, String name, Optional<String> value) {
    value.ifPresent(v -> notes.add(new Fact(name, Excerpt.of(v, 40))));
  }

  private static String words(Item item) {
    return Excerpt.of(item.quote().text(), 90);
  }
}
