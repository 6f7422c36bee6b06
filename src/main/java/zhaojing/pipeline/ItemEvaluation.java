package zhaojing.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import zhaojing.evaluate.ItemScores;
import zhaojing.evaluate.LabelledItems;
import zhaojing.evaluate.LabelledSentence;
import zhaojing.evaluate.LabelledText;
import zhaojing.model.Genre;
import zhaojing.model.Item;
import zhaojing.model.SubmissionId;
import zhaojing.model.TaggedSentence;
import zhaojing.model.ThemeHit;
import zhaojing.text.Reading;

/** Measures items, fields and links over a folder of texts whose items are marked. */
public final class ItemEvaluation {
  private final ReadText.Readers readers;

  private ItemEvaluation(ReadText.Readers readers) {
    this.readers = readers;
  }

  /** With the readers that a review of the campaign uses. */
  public static ItemEvaluation of(Models models, String campaign) {
    return new ItemEvaluation(Knowledge.of(models, campaign).readers());
  }

  /** With genre and sentence labels as a run reads them. */
  public ItemScores own(Path folder) {
    return scores(folder, true);
  }

  /** With genre and sentence labels given by hand: what is lost is lost by the items alone. */
  public ItemScores withGoldLabels(Path folder) {
    return scores(folder, false);
  }

  private ItemScores scores(Path folder, boolean own) {
    List<ItemScores.Case> cases = new ArrayList<>();
    for (LabelledItems labelled : LabelledItems.readAll(folder)) {
      cases.add(
          new ItemScores.Case(
              labelled.items(), own ? own(labelled.text()) : withGoldLabels(labelled.text())));
    }
    return ItemScores.of(cases);
  }

  List<Item> own(LabelledText text) {
    Reading reading = readers.text().read(new SubmissionId("labelled"), text.text());
    Genre genre = readers.genre().read(text.title(), reading);
    return readers.items().read(reading, genre, readers.tagger().tag(reading, genre));
  }

  List<Item> withGoldLabels(LabelledText text) {
    Reading reading = readers.text().read(new SubmissionId("labelled"), text.text());
    return readers
        .items()
        .read(
            reading, text.genre(), text.sentences().stream().map(ItemEvaluation::tagged).toList());
  }

  private static TaggedSentence tagged(LabelledSentence sentence) {
    List<ThemeHit> themes = new ArrayList<>();
    sentence
        .labels()
        .themes()
        .forEach(
            (theme, stance) -> themes.add(new ThemeHit(theme, stance, List.of(sentence.span()))));
    return new TaggedSentence(sentence.span(), sentence.labels().move(), 1, themes, "label");
  }
}
