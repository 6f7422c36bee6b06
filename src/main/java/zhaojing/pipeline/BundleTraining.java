package zhaojing.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import zhaojing.evaluate.BundleFile;
import zhaojing.evaluate.BundleScores;
import zhaojing.evaluate.LabelledBundle;
import zhaojing.evaluate.LabelledFile;
import zhaojing.ingest.bundle.SeamKnowledge;
import zhaojing.ingest.bundle.SeamTraining;

/** Learns the splitting of bundles from files with known parts and from single texts. */
public final class BundleTraining {
  private final SeamTraining training;
  private final List<Path> folders;
  private final List<List<SeamTraining.Example>> sets;

  /**
   * @param singles folders of texts that are no bundles: labelled ones and plain ones
   * @param folders of bundles, one by each hand, as {@link BundleFile} tells
   */
  public BundleTraining(List<Path> singles, List<Path> folders) {
    this.training = new SeamTraining(singles(singles));
    this.folders = List.copyOf(folders);
    this.sets =
        folders.stream()
            .map(f -> BundleFile.readAll(f).stream().map(BundleTraining::example).toList())
            .toList();
  }

  /** Writes the model's files. */
  public void write(Path folder) throws IOException {
    SeamTraining.write(training.learn(sets), folder);
  }

  /** Each folder measured by a model that learnt from the others, in turn. */
  public void check(BiConsumer<Path, BundleScores> scores) {
    for (int left = 0; left < folders.size(); left++) {
      List<List<SeamTraining.Example>> others = new ArrayList<>(sets);
      others.remove(left);
      SeamKnowledge knowledge = training.learn(others);
      scores.accept(folders.get(left), BundleEvaluation.scores(folders.get(left), knowledge));
    }
  }

  private static SeamTraining.Example example(LabelledBundle bundle) {
    Set<Integer> starts = new TreeSet<>();
    bundle.parts().stream().skip(1).forEach(p -> starts.add(p.span().start()));
    return new SeamTraining.Example(bundle.text(), starts, 1);
  }

  /** Labelled texts and plain ones of folders and all under them, by name. */
  static List<String> singles(List<Path> folders) {
    List<String> texts = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          if (file.toString().endsWith(".tsv")) {
            texts.add(LabelledFile.read(file).text());
          } else if (file.toString().endsWith(".txt")) {
            texts.add(Files.readString(file));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }
}
