package zhaojing.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.Item;
import zhaojing.model.Quote;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.Submission;
import zhaojing.model.TaggedSentence;
import zhaojing.text.Comparison;
import zhaojing.text.Reading;

/**
 * All that checks and ratings see of one text. Spans are in the text as extracted.
 *
 * @param reading of the submission's own document
 * @param sentences in order of the text
 * @param official wording that belongs to nobody
 * @param copied passages that also stand in another text
 * @param items problems, causes, measures in order of the text
 */
public record Subject(
    Submission submission,
    Reading reading,
    List<TaggedSentence> sentences,
    List<Span> official,
    List<Span> copied,
    List<Item> items) {
  public Subject {
    sentences = List.copyOf(sentences);
    official = Spans.merge(official);
    copied = Spans.merge(copied);
    items = List.copyOf(items);
  }

  /** Without items. */
  public Subject(
      Submission submission,
      Reading reading,
      List<TaggedSentence> sentences,
      List<Span> official,
      List<Span> copied) {
    this(submission, reading, sentences, official, copied, List.of());
  }

  /** The cleaned text, in which patterns are looked for. */
  public String view() {
    return reading.view().text();
  }

  /** Where a span of {@link #view()} lies in the text as extracted. */
  public Span original(Span inView) {
    return reading.view().map().original(inView);
  }

  /** The words at a span of the text as extracted. */
  public Quote quote(Span span) {
    return reading.document().quote(span);
  }

  /** Every match of {@code pattern} in the view, as spans in the text as extracted. */
  public List<Span> matches(Pattern pattern) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = pattern.matcher(view());
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        spans.add(original(new Span(matcher.start(), matcher.end())));
      }
    }
    return spans;
  }

  /** Length in comparable characters: letters, digits and Han characters. */
  public int length() {
    return Comparison.of(reading.view()).text().length();
  }

  /** Share of the text's comparable characters that lie inside {@code spans}, 0 to 1. */
  public double share(List<Span> spans) {
    int inside = 0;
    int all = 0;
    List<Span> merged = Spans.merge(spans);
    int next = 0;
    String view = view();
    for (int i = 0; i < view.length(); i++) {
      if (!Character.isLetterOrDigit(view.charAt(i))) {
        continue;
      }
      int at = reading.view().map().original(i);
      while (next < merged.size() && merged.get(next).end() <= at) {
        next++;
      }
      all++;
      inside += next < merged.size() && merged.get(next).start() <= at ? 1 : 0;
    }
    return all == 0 ? 0 : (double) inside / all;
  }
}
