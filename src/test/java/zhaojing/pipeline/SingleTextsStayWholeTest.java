package zhaojing.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhaojing.ingest.bundle.BundleSplitter;

/** Texts of the corpus that are no bundles. */
class SingleTextsStayWholeTest {
  /**
   * @param most texts that are split today; two of {@code texts} are bundles
   */
  @ParameterizedTest
  @CsvSource({"labelled/train, 1", "reviews/tune, 0", "pairs/paraphrase-dev/texts, 0", "texts, 4"})
  void areNotSplit(String folder, int most) {
    List<String> split =
        BundleTraining.singles(List.of(Path.of("corpus").resolve(folder))).stream()
            .filter(text -> BundleSplitter.split(text).size() > 1)
            .map(text -> text.substring(0, Math.min(40, text.length())))
            .toList();
    assertTrue(split.size() <= most, split::toString);
  }
}
