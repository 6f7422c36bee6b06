package zhaojing.report.html;

import java.util.List;
import java.util.stream.Collectors;
import zhaojing.model.CheckPage;

/**
 * What each check looks for, why, and examples.
 *
 * @param checks in order of reports
 */
public record ChecksPage(List<One> checks) {
  /** One check with its examples. */
  public record One(
      String id,
      String name,
      String group,
      String purpose,
      String why,
      List<Sample> flagged,
      List<Sample> clean) {}

  /** An example; {@code figures} in one line, or empty. */
  public record Sample(String kind, List<CheckPage.Piece> pieces, String figures) {}

  static ChecksPage of(List<CheckPage> pages) {
    return new ChecksPage(
        pages.stream()
            .map(
                p ->
                    new One(
                        p.id().value(),
                        p.name(),
                        p.group().chinese(),
                        p.purpose(),
                        p.why(),
                        samples(p, true),
                        samples(p, false)))
            .toList());
  }

  private static List<Sample> samples(CheckPage page, boolean flagged) {
    return page.samples().stream()
        .filter(s -> s.flagged() == flagged)
        .map(
            s ->
                new Sample(
                    s.kind(), s.pieces(), s.figures().stream().collect(Collectors.joining("、"))))
        .toList();
  }
}
