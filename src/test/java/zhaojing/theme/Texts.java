package zhaojing.theme;

import java.util.List;
import zhaojing.model.Genre;
import zhaojing.model.SubmissionId;
import zhaojing.model.TaggedSentence;
import zhaojing.text.HanlpSegmenter;
import zhaojing.text.Reading;
import zhaojing.text.TextReader;

/** Reads and tags texts with what comes with the program. */
final class Texts {
  static final TextReader READER = new TextReader(new HanlpSegmenter(List.of()));
  static final SentenceTagger TAGGER =
      new SentenceTagger(CampaignFile.builtIn("mass-line-2013"), Lexicons.builtIn());

  private Texts() {}

  static Reading read(String text) {
    return READER.read(new SubmissionId("s1"), text);
  }

  static List<TaggedSentence> tag(String text, Genre genre) {
    return TAGGER.tag(read(text), genre);
  }

  static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
