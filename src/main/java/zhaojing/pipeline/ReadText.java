package zhaojing.pipeline;

import java.util.List;
import zhaojing.model.Document;
import zhaojing.model.Genre;
import zhaojing.model.Item;
import zhaojing.model.Span;
import zhaojing.model.Submission;
import zhaojing.model.TaggedSentence;
import zhaojing.procedure.item.ItemReader;
import zhaojing.similarity.ComparedText;
import zhaojing.similarity.official.OfficialWording;
import zhaojing.text.Reading;
import zhaojing.text.TextReader;
import zhaojing.theme.GenreReader;
import zhaojing.theme.SentenceTagger;

/** One text after the stages that look at it alone. */
record ReadText(
    Submission submission,
    Reading reading,
    List<TaggedSentence> sentences,
    ComparedText compared,
    List<Item> items) {

  /** The readers every text goes through. Safe for many threads. */
  record Readers(
      TextReader text,
      GenreReader genre,
      SentenceTagger tagger,
      OfficialWording wording,
      ItemReader items) {

    ReadText read(InputText input) {
      Reading reading = text.read(input.id(), input.text());
      String title = title(input, reading);
      String named = title.equals(input.name()) ? title : title + "\n" + input.name();
      Genre kind = genre.read(named, reading);
      Submission submission =
          new Submission(
              input.id(),
              input.unit(),
              input.author(),
              title,
              kind,
              input.source(),
              reading.document(),
              input.attributions());
      List<TaggedSentence> sentences = tagger.tag(reading, kind);
      return new ReadText(
          submission,
          reading,
          sentences,
          ComparedText.of(submission, reading, wording),
          items.read(reading, kind, sentences));
    }
  }

  /** The same text, compared otherwise. */
  ReadText with(ComparedText other) {
    return new ReadText(submission, reading, sentences, other, items);
  }

  private static final int MAX_TITLE_CHARS = 40;

  /** The text's first line when it looks like a title, otherwise what the file is called. */
  static String title(InputText input, Reading reading) {
    Document document = reading.document();
    if (document.paragraphs().isEmpty()) {
      return input.name();
    }
    Span first = document.paragraphs().get(0);
    String line = reading.clean(first);
    boolean looksLikeTitle =
        line.length() <= MAX_TITLE_CHARS && line.chars().noneMatch(c -> "。！？；，：".indexOf(c) >= 0);
    return looksLikeTitle ? line : input.name();
  }
}
