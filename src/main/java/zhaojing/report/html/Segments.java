package zhaojing.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import zhaojing.model.Span;
import zhaojing.report.WellFormed;

/** Cuts a text into paragraphs, and these at every boundary of a mark, so that none cross. */
final class Segments {
  private Segments() {}

  /**
   * The paragraphs of {@code text} (its lines; blank ones are left out), each as its segments.
   * Marks may overlap, cross and reach over paragraphs; what lies outside the text is cut off.
   */
  static List<List<Segment>> paragraphs(String text, Collection<Mark> marks) {
    List<Mark> sorted =
        marks.stream()
            .filter(m -> !m.span().isEmpty())
            .sorted(Comparator.comparing(Mark::span))
            .toList();
    List<List<Segment>> paragraphs = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    int next = 0;
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      Span line = new Span(start, newline < 0 ? text.length() : newline);
      open.removeIf(m -> m.span().end() <= line.start());
      while (next < sorted.size() && sorted.get(next).span().start() < line.end()) {
        open.add(sorted.get(next++));
      }
      if (!text.substring(line.start(), line.end()).isBlank()) {
        paragraphs.add(cut(text, line, open));
      }
      start = line.end() + 1;
    }
    return paragraphs;
  }

  /**
   * The segments of {@code line}, which hold all its characters in order. A sweep from left to
   * right, so that a line with very many marks costs no more than their number and their depth.
   */
  static List<Segment> cut(String text, Span line, Collection<Mark> marks) {
    List<Mark> here =
        marks.stream()
            .filter(m -> m.span().overlaps(line))
            .sorted(Comparator.comparing(Mark::span))
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
    for (Mark mark : here) {
      cuts.add(boundary(text, Math.max(mark.span().start(), line.start())));
      cuts.add(boundary(text, Math.min(mark.span().end(), line.end())));
    }
    List<Segment> segments = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    int next = 0;
    int from = line.start();
    for (int to : cuts.tailSet(from, false)) {
      Span span = new Span(from, to);
      open.removeIf(m -> !m.span().overlaps(span));
      while (next < here.size() && here.get(next).span().start() < to) {
        Mark mark = here.get(next++);
        if (mark.span().overlaps(span)) {
          open.add(mark);
        }
      }
      segments.add(segment(text, span, line, open));
      from = to;
    }
    return segments;
  }

  private static Segment segment(String text, Span span, Span line, List<Mark> over) {
    List<Mark> begin =
        over.stream()
            .filter(m -> boundary(text, m.span().start()) == span.start())
            .filter(m -> m.span().start() >= line.start())
            .toList();
    return new Segment(
        text.substring(span.start(), span.end()),
        join(over, Mark::css, " "),
        begin.stream().map(Mark::anchor).filter(a -> !a.isEmpty()).toList(),
        join(over, Mark::note, "\n"),
        begin.stream().map(Mark::label).filter(l -> !l.isEmpty()).findFirst().orElse(""),
        join(over, Mark::group, " "));
  }

  private static String join(List<Mark> marks, Function<Mark, String> part, String between) {
    return marks.stream()
        .map(part)
        .filter(s -> !s.isEmpty())
        .distinct()
        .collect(Collectors.joining(between));
  }

  /** Never inside a surrogate pair. */
  private static int boundary(String text, int at) {
    return WellFormed.startsPair(text, at - 1) ? at - 1 : at;
  }
}
