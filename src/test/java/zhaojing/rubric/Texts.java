package zhaojing.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zhaojing.model.Genre;
import zhaojing.model.Item;
import zhaojing.model.Metadata;
import zhaojing.model.Move;
import zhaojing.model.Source;
import zhaojing.model.Span;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.TaggedSentence;
import zhaojing.model.UnitId;
import zhaojing.text.HanlpSegmenter;
import zhaojing.text.Reading;
import zhaojing.text.TextReader;

/** Subjects for tests, from plain text. */
public final class Texts {
  private static final TextReader READER = new TextReader(new HanlpSegmenter(List.of()));

  private Texts() {}

  /** A sentence that stands as a paragraph of its own unless {@code joined} to the one before. */
  public record Sentence(Move move, String words) {}

  public static Sentence sentence(Move move, String words) {
    return new Sentence(move, words);
  }

  /** The same text handed in by another unit. */
  public static Subject in(String unit, Subject subject) {
    Submission s = subject.submission();
    Submission moved =
        new Submission(
            s.id(), new UnitId(unit), s.author(), s.title(), s.genre(), s.source(), s.document());
    return new Subject(
        moved, subject.reading(), subject.sentences(), subject.official(), subject.copied());
  }

  /** A subject with untagged sentences. */
  public static Subject subject(Genre genre, String text) {
    return subject("s1", genre, text, List.of());
  }

  /** The subject an example speaks of. */
  public static Subject subject(Example example) {
    return subject("s1", example);
  }

  /** The same under another id. */
  public static Subject subject(String id, Example example) {
    Subject plain = subject(id, example.genre(), example.text(), List.of());
    List<Item> items = new ArrayList<>();
    for (ExampleItem item : example.items()) {
      int start = example.text().indexOf(item.words());
      items.add(
          new Item(
              id + "-i" + items.size(),
              item.kind(),
              plain.quote(new Span(start, start + item.words().length())),
              List.of(),
              Optional.empty(),
              item.fields(),
              item.answers().stream().map(n -> id + "-i" + n).toList()));
    }
    return new Subject(
        plain.submission(), plain.reading(), tags(plain, example), List.of(), List.of(), items);
  }

  private static List<TaggedSentence> tags(Subject plain, Example example) {
    List<Span> sentences = plain.reading().document().sentences();
    if (!example.moves().isEmpty() && example.moves().size() != sentences.size()) {
      throw new IllegalArgumentException(sentences.size() + " sentences: " + example.text());
    }
    return IntStream.range(0, example.moves().size())
        .mapToObj(
            i -> new TaggedSentence(sentences.get(i), example.moves().get(i), 1, List.of(), "test"))
        .toList();
  }

  /** A reflection of one paragraph made of tagged sentences. */
  public static Subject tagged(Sentence... sentences) {
    return tagged("s1", List.of(sentences), List.of());
  }

  public static Subject tagged(String id, List<Sentence> sentences, List<Span> copied) {
    StringBuilder text = new StringBuilder();
    List<TaggedSentence> tags = new ArrayList<>();
    for (Sentence s : sentences) {
      Span span = new Span(text.length(), text.length() + s.words().length());
      text.append(s.words());
      tags.add(new TaggedSentence(span, s.move(), 1, List.of(), "test"));
    }
    Reading reading = READER.read(new SubmissionId(id), text.toString());
    return new Subject(submission(id, Genre.REFLECTION, reading), reading, tags, List.of(), copied);
  }

  public static Subject subject(String id, Genre genre, String text, List<Span> copied) {
    Reading reading = READER.read(new SubmissionId(id), text);
    return new Subject(submission(id, genre, reading), reading, List.of(), List.of(), copied);
  }

  public static Submission submission(String id, Genre genre, Reading reading) {
    return new Submission(
        new SubmissionId(id),
        new UnitId("清溪镇"),
        Optional.empty(),
        "心得体会",
        genre,
        new Source(id + ".txt", "text/plain", "0", Metadata.NONE, Optional.empty()),
        reading.document());
  }
}
