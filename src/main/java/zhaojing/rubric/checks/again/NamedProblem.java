package zhaojing.rubric.checks.again;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import zhaojing.model.Holder;
import zhaojing.model.Item;
import zhaojing.model.ItemKind;
import zhaojing.model.Quote;
import zhaojing.model.Span;
import zhaojing.rubric.Subject;
import zhaojing.rubric.checks.outline.Answering;
import zhaojing.rubric.checks.outline.Matters;
import zhaojing.rubric.checks.outline.Part;
import zhaojing.rubric.checks.outline.Parts;
import zhaojing.rubric.checks.outline.Point;
import zhaojing.rubric.checks.outline.Told;

/**
 * A problem of the author's own.
 *
 * @param quote to show
 * @param words all that is told of it
 * @param content its words of content
 * @param matters it speaks of
 */
record NamedProblem(Quote quote, String words, Set<String> content, Set<String> matters) {
  /** More than a person names; all are compared with all. */
  private static final int MOST = 80;

  /** Words of the title and of the writer's post tell nothing of a problem. */
  private static final int HEAD_LINES = 3;

  /** The members of the parts of problems; without such lists, the items. */
  static List<NamedProblem> of(Subject subject, Parts parts, Matters known, Set<String> generic) {
    List<NamedProblem> problems = new ArrayList<>();
    String head =
        subject.reading().document().paragraphs().stream()
            .limit(HEAD_LINES)
            .map(subject.reading()::clean)
            .filter(line -> line.indexOf('。') < 0)
            .collect(Collectors.joining());
    for (Part part : parts.of(subject)) {
      if (part.kind() == Part.Kind.PROBLEMS) {
        for (Point point : part.points()) {
          String words = point.content().stream().map(Told::words).collect(Collectors.joining());
          problems.add(
              of(point.shown(subject), point.span(), words, head, subject, known, generic));
        }
      }
    }
    for (Item item : problems.isEmpty() ? subject.items() : List.<Item>of()) {
      if (item.kind() == ItemKind.PROBLEM && isOwn(item.holder())) {
        String words = subject.reading().clean(item.span());
        problems.add(of(item.quote(), item.span(), words, head, subject, known, generic));
      }
    }
    return problems.subList(0, Math.min(MOST, problems.size()));
  }

  private static NamedProblem of(
      Quote quote,
      Span span,
      String words,
      String head,
      Subject subject,
      Matters known,
      Set<String> generic) {
    Set<String> content = new TreeSet<>(Answering.content(span, subject, generic));
    content.removeIf(w -> head.contains(w) || !words.contains(w));
    return new NamedProblem(quote, words, content, known.in(words));
  }

  private static boolean isOwn(Optional<Holder> holder) {
    return holder.isEmpty() || holder.get() == Holder.SELF || holder.get() == Holder.UNIT;
  }
}
