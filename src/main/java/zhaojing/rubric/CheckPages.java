package zhaojing.rubric;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.CheckId;
import zhaojing.model.CheckPage;
import zhaojing.model.Span;
import zhaojing.model.Spans;

/** Makes the pages about checks out of the checks themselves, their examples and the guide. */
public final class CheckPages {
  private CheckPages() {}

  /** One page a check, in their order. */
  public static List<CheckPage> of(List<Check> checks, CheckGuide guide) {
    return checks.stream().map(check -> of(check, guide)).toList();
  }

  /** One page a check of units; the texts of its examples stand one after the other. */
  public static List<CheckPage> ofUnits(List<UnitCheck> checks, CheckGuide guide) {
    return checks.stream()
        .map(
            check ->
                page(
                    check.id(),
                    check.name(),
                    check.purpose(),
                    check.examples().stream().flatMap(List::stream).toList(),
                    guide))
        .toList();
  }

  private static CheckPage of(Check check, CheckGuide guide) {
    return page(check.id(), check.name(), check.purpose(), check.examples(), guide);
  }

  private static CheckPage page(
      CheckId id, String name, String purpose, List<Example> examples, CheckGuide guide) {
    CheckGroup group = guide.group(id);
    return new CheckPage(
        id,
        name,
        new CheckPage.Group(group.chinese(), group.english()),
        purpose,
        guide.why(id).orElse(""),
        examples.stream().map(CheckPages::sample).toList());
  }

  private static CheckPage.Sample sample(Example example) {
    List<Span> places = new ArrayList<>();
    List<String> figures = new ArrayList<>();
    int from = 0;
    for (String words : example.evidence()) {
      int at = example.text().indexOf(words, from);
      int found = at >= 0 ? at : example.text().indexOf(words);
      if (found < 0) {
        figures.add(words);
      } else {
        places.add(new Span(found, found + words.length()));
        from = found + 1;
      }
    }
    return new CheckPage.Sample(
        example.flagged(), example.genre().chinese(), pieces(example.text(), places), figures);
  }

  private static List<CheckPage.Piece> pieces(String text, List<Span> places) {
    List<CheckPage.Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Span place : Spans.merge(places)) {
      add(pieces, text.substring(done, place.start()), false);
      add(pieces, text.substring(place.start(), place.end()), true);
      done = place.end();
    }
    add(pieces, text.substring(done), false);
    return pieces;
  }

  private static void add(List<CheckPage.Piece> pieces, String text, boolean evidence) {
    if (!text.isEmpty()) {
      pieces.add(new CheckPage.Piece(visible(text), evidence));
    }
  }

  /** Characters without a shape of their own are called by their number. */
  private static String visible(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean shapeless =
                  type == Character.FORMAT
                      || type == Character.CONTROL && c != '\n'
                      || type == Character.PRIVATE_USE
                      || type == Character.SURROGATE;
              if (shapeless) {
                shown.append(String.format("〔U+%04X〕", c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }
}
