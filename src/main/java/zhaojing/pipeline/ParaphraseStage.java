package zhaojing.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import zhaojing.engine.Engine;
import zhaojing.engine.Progress;
import zhaojing.engine.Stage;
import zhaojing.model.PassageMatch;
import zhaojing.similarity.CopySearch;
import zhaojing.similarity.paraphrase.BgeVectors;
import zhaojing.similarity.paraphrase.MeaningSpace;
import zhaojing.similarity.paraphrase.ParaphraseSearch;
import zhaojing.similarity.paraphrase.ParaphraseText;
import zhaojing.similarity.paraphrase.SentenceVectors;
import zhaojing.similarity.paraphrase.Surroundings;
import zhaojing.similarity.paraphrase.TextPair;
import zhaojing.similarity.paraphrase.TextVectors;

/**
 * The search for rewritten passages as a review uses it.
 *
 * @param passages all, those found by their letters first
 * @param record what was done, for the run's record
 */
record ParaphraseStage(List<PassageMatch> passages, String record) {

  static ParaphraseStage of(
      boolean wanted,
      List<ReadText> texts,
      List<PassageMatch> copies,
      Engine engine,
      Progress progress) {
    if (!wanted) {
      return new ParaphraseStage(copies, "off");
    }
    progress.begin(Stage.PARAPHRASE, texts.size());
    List<ParaphraseText> prepared =
        engine.map(
            texts, t -> ParaphraseText.of(t.compared(), t.reading(), t.sentences()), Progress.NONE);
    ParaphraseSearch search = new ParaphraseSearch(prepared, copies);
    List<Integer> tasks = search.tasks();
    if (tasks.isEmpty()) {
      return new ParaphraseStage(copies, "0 pairs");
    }
    SentenceVectors network;
    try {
      network = ParaphraseSearch.remembering(new BgeVectors());
    } catch (IOException e) {
      return new ParaphraseStage(copies, "not available here");
    }
    progress.begin(Stage.PARAPHRASE, tasks.size());
    List<TextVectors> vectors = engine.map(tasks, t -> search.vectors(t, network), progress);
    MeaningSpace space = search.space(vectors);
    List<Surroundings> around = engine.map(tasks, space::surroundings, Progress.NONE);
    List<TextPair> pairs = search.pairs(around);
    List<PassageMatch> passages = new ArrayList<>(copies);
    engine
        .map(pairs, p -> search.search(p, vectors, around), Progress.NONE)
        .forEach(passages::addAll);
    String left = search.leftOut() == 0 ? "" : ", " + search.leftOut() + " texts left out";
    return new ParaphraseStage(
        passages.size() == copies.size() ? copies : CopySearch.numbered(passages),
        pairs.size() + " pairs" + left);
  }
}
