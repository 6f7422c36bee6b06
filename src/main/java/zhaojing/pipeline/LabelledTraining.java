package zhaojing.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhaojing.evaluate.LabelledFile;
import zhaojing.evaluate.LabelledSentence;
import zhaojing.evaluate.LabelledText;
import zhaojing.model.Span;
import zhaojing.model.SubmissionId;
import zhaojing.text.Reading;
import zhaojing.text.TextReader;
import zhaojing.theme.GenreReader;
import zhaojing.theme.Lexicons;
import zhaojing.theme.TrainedModels;
import zhaojing.theme.Training;
import zhaojing.theme.TrainingText;

/** From labelled files to what the models learn from: the texts as a run would read them. */
public final class LabelledTraining {
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
   */
  public static TrainedModels train(Models models, String campaign, List<Path> folders) {
    Knowledge knowledge = Knowledge.of(models, campaign);
    ReadText.Readers readers = knowledge.readers();
    LabelledTraining training = new LabelledTraining(readers.text(), readers.genre());
    List<TrainingText> texts =
        folders.stream()
            .flatMap(folder -> LabelledFile.readAll(folder).stream())
            .map(training::read)
            .toList();
    Lexicons lexicons = Lexicons.read(models.root().resolve("lexicons"));
    return new Training(knowledge.campaign(), lexicons, readers.text()).train(texts);
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
