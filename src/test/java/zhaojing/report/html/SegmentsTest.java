package zhaojing.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import zhaojing.model.Span;

class SegmentsTest {
  private static Mark mark(int start, int end, String css) {
    return Mark.of(new Span(start, end), css).anchored(css + start);
  }

  @Test
  void crossingMarksBecomeSegmentsWithSeveralClasses() {
    List<Segment> segments =
        Segments.paragraphs("一二三四五六", List.of(mark(1, 4, "c"), mark(2, 6, "f"))).get(0);
    assertEquals(
        List.of("一:", "二:c", "三四:c f", "五六:f"),
        segments.stream().map(s -> s.text() + ":" + s.classes()).toList());
    assertEquals(List.of("c1"), segments.get(1).anchors());
    assertEquals(List.of("f2"), segments.get(2).anchors());
  }

  @Test
  void aMarkOverParagraphsIsAnchoredOnce() {
    List<List<Segment>> paragraphs = Segments.paragraphs("甲乙\n\n丙丁", List.of(mark(1, 5, "c")));
    assertEquals(2, paragraphs.size());
    assertEquals("c", paragraphs.get(1).get(0).classes());
    assertEquals(
        List.of("c1"),
        paragraphs.stream().flatMap(List::stream).flatMap(s -> s.anchors().stream()).toList());
  }

  @Test
  void aMarkNeverCutsACharacterInTwo() {
    List<Segment> segments = Segments.paragraphs("好👍好", List.of(mark(2, 4, "c"))).get(0);
    assertEquals(List.of("好", "👍好"), segments.stream().map(Segment::text).toList());
    assertEquals(List.of("c2"), segments.get(1).anchors());
  }

  @Test
  void marksBeyondTheTextAreCutOff() {
    assertEquals("乙", Segments.paragraphs("甲乙", List.of(mark(1, 99, "c"))).get(0).get(1).text());
  }

  /** Every character stands once, in order, under exactly the marks that cover it. */
  @Property(tries = 300)
  void segmentsAreTheTextUnderItsMarks(@ForAll long seed) {
    Random random = new Random(seed);
    String text =
        random
            .ints(1 + random.nextInt(60), 0, 12)
            .mapToObj(i -> i == 0 ? "\n" : String.valueOf((char) ('a' + i)))
            .collect(Collectors.joining());
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < random.nextInt(8); i++) {
      int start = random.nextInt(text.length());
      marks.add(mark(start, start + random.nextInt(text.length() - start + 1), "k" + i));
    }
    int at = 0;
    for (List<Segment> paragraph : Segments.paragraphs(text, marks)) {
      while (text.charAt(at) == '\n') {
        at++;
      }
      for (Segment segment : paragraph) {
        assertEquals(segment.text(), text.substring(at, at + segment.text().length()));
        for (int c = at; c < at + segment.text().length(); c++) {
          int here = c;
          Set<String> covering =
              marks.stream()
                  .filter(m -> m.span().start() <= here && here < m.span().end())
                  .map(Mark::css)
                  .collect(Collectors.toSet());
          Set<String> shown = Set.of(segment.classes().split(" "));
          assertEquals(covering.isEmpty() ? Set.of("") : covering, shown);
        }
        at += segment.text().length();
      }
    }
    assertTrue(text.substring(at).isBlank());
  }
}
