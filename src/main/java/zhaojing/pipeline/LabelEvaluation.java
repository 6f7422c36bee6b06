package zhaojing.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.evaluate.LabelAgreement;
import zhaojing.evaluate.LabelReport;
import zhaojing.evaluate.LabelScores;
import zhaojing.evaluate.LabelScoresTable;
import zhaojing.evaluate.LabelledFile;
import zhaojing.evaluate.LabelledSentence;
import zhaojing.evaluate.LabelledText;
import zhaojing.evaluate.SentenceLabels;
import zhaojing.model.Genre;
import zhaojing.model.Span;
import zhaojing.model.Stance;
import zhaojing.model.SubmissionId;
import zhaojing.model.TaggedSentence;
import zhaojing.model.ThemeId;
import zhaojing.text.Reading;
import zhaojing.text.TextReader;
import zhaojing.theme.GenreReader;
import zhaojing.theme.SentenceTagger;

/**
 * Measures the sentence labels over a folder of labelled texts. The genre is read from the text, as
 * in a run, not taken from the label; a labelled sentence is compared with the tagged sentence that
 * shares most characters with it.
 */
public final class LabelEvaluation {
  private final TextReader texts;
  private final GenreReader genres;
  private final SentenceTagger tagger;

  public LabelEvaluation(TextReader texts, GenreReader genres, SentenceTagger tagger) {
    this.texts = texts;
    this.genres = genres;
    this.tagger = tagger;
  }

  /** With the readers that a review of the campaign uses. */
  public static LabelEvaluation of(Models models, String campaign) {
    ReadText.Readers readers = Knowledge.of(models, campaign).readers();
    return new LabelEvaluation(readers.text(), readers.genre(), readers.tagger());
  }

  /**
   * @param folder with {@code *.tsv} as {@link LabelledFile} tells
   */
  public LabelScores scores(Path folder) {
    List<LabelScores.Pair> pairs = new ArrayList<>();
    LabelledFile.readAll(folder).forEach(text -> pairs.addAll(pairs(text)));
    return LabelScores.of(pairs);
  }

  /**
   * All figures over a folder.
   *
   * @throws ConfigurationException when the folder has no labelled texts, or faulty ones
   */
  public LabelReport report(Path folder) {
    return LabelReport.of(read(folder).stream().map(this::pairs).toList());
  }

  /**
   * How two hands agree on the same texts.
   *
   * @throws ConfigurationException when they are not the same texts
   */
  public static LabelReport agreement(Path first, Path second) {
    try {
      return LabelReport.of(LabelAgreement.pairs(read(first), read(second)));
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(e.getMessage(), e);
    }
  }

  private static List<LabelledText> read(Path folder) {
    List<LabelledText> texts;
    try {
      texts = LabelledFile.readAll(folder);
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(e.getMessage(), e);
    }
    if (texts.isEmpty()) {
      throw new ConfigurationException(
          "文件夹里没有标注文稿（*.tsv）：" + folder,
          "No labelled texts (*.tsv) in " + folder,
          new java.io.FileNotFoundException(folder.toString()));
    }
    return texts;
  }

  /** The scores as text for people. */
  public String table(Path folder) {
    return LabelScoresTable.of(scores(folder));
  }

  /** Gold and prediction for every labelled sentence of a text, in order. */
  public List<LabelScores.Pair> pairs(LabelledText labelled) {
    Reading reading = texts.read(new SubmissionId("labelled"), labelled.text());
    Genre genre = genres.read(labelled.title(), reading);
    List<TaggedSentence> tagged = tagger.tag(reading, genre);
    List<LabelScores.Pair> pairs = new ArrayList<>();
    for (LabelledSentence sentence : labelled.sentences()) {
      pairs.add(new LabelScores.Pair(sentence.labels(), labels(nearest(tagged, sentence.span()))));
    }
    return pairs;
  }

  private static TaggedSentence nearest(List<TaggedSentence> tagged, Span span) {
    TaggedSentence best = tagged.get(0);
    for (TaggedSentence sentence : tagged) {
      if (sentence.span().overlap(span) > best.span().overlap(span)) {
        best = sentence;
      }
    }
    return best;
  }

  private static SentenceLabels labels(TaggedSentence tagged) {
    Map<ThemeId, Stance> themes = new TreeMap<>();
    tagged.themes().forEach(hit -> themes.put(hit.theme(), hit.stance()));
    return new SentenceLabels(tagged.move(), themes);
  }
}
