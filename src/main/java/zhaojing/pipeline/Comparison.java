package zhaojing.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zhaojing.engine.Engine;
import zhaojing.engine.Progress;
import zhaojing.engine.Stage;
import zhaojing.model.LibrarySource;
import zhaojing.model.PassageMatch;
import zhaojing.similarity.ComparedText;
import zhaojing.similarity.CopySearch;
import zhaojing.similarity.LibraryComparison;
import zhaojing.similarity.official.OfficialWording;

/**
 * What comparing a batch, with itself and with the library, came to.
 *
 * @param texts the batch, with what it quotes from the library's official documents marked
 * @param search that found the passages
 */
record Comparison(
    List<ReadText> texts,
    List<PassageMatch> passages,
    List<LibrarySource> library,
    CopySearch search) {

  static Comparison of(
      List<ReadText> batch,
      Optional<LibraryStage> library,
      OfficialWording wording,
      Engine engine,
      Progress progress) {
    return library.isPresent()
        ? withLibrary(batch, library.get(), wording, engine, progress)
        : alone(batch, engine, progress);
  }

  private static Comparison alone(List<ReadText> batch, Engine engine, Progress progress) {
    CopySearch search = new CopySearch(compared(batch));
    List<Integer> tasks = search.tasks();
    progress.begin(Stage.COMPARE, tasks.size());
    List<PassageMatch> passages = new ArrayList<>();
    engine.map(tasks, search::search, progress).forEach(passages::addAll);
    return new Comparison(batch, CopySearch.numbered(passages), List.of(), search);
  }

  private static Comparison withLibrary(
      List<ReadText> batch,
      LibraryStage stage,
      OfficialWording wording,
      Engine engine,
      Progress progress) {
    LibraryComparison library = stage.comparison(batch, wording);
    progress.begin(Stage.LIBRARY, batch.size());
    List<LibraryComparison.Quoting> quoting =
        engine.map(batch, text -> library.official(text.compared()), progress);
    List<ReadText> texts = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      texts.add(batch.get(i).with(quoting.get(i).text()));
    }
    CopySearch search = new CopySearch(compared(texts), library);
    List<Integer> tasks = search.tasks();
    progress.begin(Stage.COMPARE, tasks.size() + texts.size());
    List<PassageMatch> passages = new ArrayList<>();
    engine.map(tasks, search::search, progress).forEach(passages::addAll);
    List<Integer> numbers = IntStream.range(0, texts.size()).boxed().toList();
    engine.map(numbers, n -> search.search(library, n), progress).forEach(passages::addAll);
    quoting.forEach(q -> passages.addAll(q.passages()));
    List<PassageMatch> numbered = CopySearch.numbered(passages);
    return new Comparison(texts, numbered, stage.sources(numbered), search);
  }

  private static List<ComparedText> compared(List<ReadText> texts) {
    return texts.stream().map(ReadText::compared).toList();
  }
}
