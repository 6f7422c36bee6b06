package zhaojing.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhaojing.evaluate.LabelledFile;
import zhaojing.evaluate.LabelledSentence;
import zhaojing.evaluate.LabelledText;
import zhaojing.model.Span;
import zhaojing.model.SubmissionId;
import zhaojing.similarity.paraphrase.BgeVectors;
import zhaojing.text.Reading;
import zhaojing.text.TextReader;
import zhaojing.text.Vocabulary;
import zhaojing.theme.GenreReader;
import zhaojing.theme.Lexicons;
import zhaojing.theme.TrainedModels;
import zhaojing.theme.Training;
import zhaojing.theme.TrainingText;

/** From labelled files to what the models learn from: the texts as a run would read them. */
public final class LabelledTraining {
  /** Words that are rarer in HanLP's dictionary are left out of the table. */
  private static final int LEAST_TIMES = 2;

  private final TextReader texts;
  private final GenreReader genres;

  public LabelledTraining(TextReader texts, GenreReader genres) {
    this.texts = texts;
    this.genres = genres;
  }

  /**
   * The models learnt from labelled texts, read as a review of the campaign reads them.
   *
   * @param folders of labelled files, in the order to learn from
   * @param words whose word vectors are used
   */
  public static TrainedModels train(
      Models models, String campaign, List<Path> folders, TrainedModels words) {
    Knowledge knowledge = Knowledge.of(models, campaign);
    Lexicons lexicons = Lexicons.read(models.root().resolve("lexicons"));
    return new Training(knowledge.campaign(), lexicons, knowledge.readers().text(), words)
        .train(texts(knowledge, folders));
  }

  /**
   * A table of word vectors made with the sentence network: of the words of labelled texts and of
   * the usual words of the language. The network's numbers differ a little between processors of
   * different kinds, so that the same bytes come only from the same kind.
   *
   * @throws IOException when the network does not run here
   */
  public static TrainedModels words(Models models, String campaign, List<Path> folders)
      throws IOException {
    return TrainedModels.ofWords(
        texts(Knowledge.of(models, campaign), folders),
        Vocabulary.common(LEAST_TIMES),
        new BgeVectors()::of);
  }

  private static List<TrainingText> texts(Knowledge knowledge, List<Path> folders) {
    ReadText.Readers readers = knowledge.readers();
    LabelledTraining training = new LabelledTraining(readers.text(), readers.genre());
    return folders.stream()
        .flatMap(folder -> LabelledFile.readAll(folder).stream())
        .map(training::read)
        .toList();
  }

  /** A sentence as read gets the labels of the labelled one that shares most characters with it. */
  public TrainingText read(LabelledText labelled) {
    Reading reading = texts.read(new SubmissionId("labelled"), labelled.text());
    List<Optional<TrainingText.Label>> labels = new ArrayList<>();
    for (Span span : reading.document().sentences()) {
      labels.add(label(labelled, span));
    }
    return new TrainingText(reading, genres.read(labelled.title(), reading), labels);
  }

  private static Optional<TrainingText.Label> label(LabelledText labelled, Span span) {
    int most = 0;
    Optional<TrainingText.Label> label = Optional.empty();
    for (LabelledSentence sentence : labelled.sentences()) {
      if (sentence.span().overlap(span) > most) {
        most = sentence.span().overlap(span);
        label =
            Optional.of(
                new TrainingText.Label(sentence.labels().move(), sentence.labels().themes()));
      }
    }
    return label;
  }
}
