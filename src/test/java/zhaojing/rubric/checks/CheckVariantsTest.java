package zhaojing.rubric.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import zhaojing.model.Genre;
import zhaojing.rubric.Check;
import zhaojing.rubric.Texts;
import zhaojing.rubric.evidence.CampaignYears;
import zhaojing.rubric.evidence.EvidenceWords;

/**
 * Dozens of wordings of each fault of form, and their look-alikes: one file for each check, a line
 * for each text. {@code +} must be flagged, {@code -} must not, {@code ?} is a known miss; ⏎ stands
 * for the end of a paragraph.
 */
class CheckVariantsTest {
  private static final Path FOLDER = Path.of("src/test/resources/zhaojing/rubric/variants");
  private static final List<CampaignYears> CAMPAIGNS =
      List.of(
          new CampaignYears("群众路线教育实践活动", t -> t.contains("群众路线教育实践活动"), 2013, 2014),
          new CampaignYears("党史学习教育", t -> t.contains("党史学习教育"), 2021, 2021));
  private static final List<Check> CHECKS =
      Checks.all(EvidenceWords.standard(), CAMPAIGNS, Map.of());

  @TestFactory
  Stream<DynamicTest> everyWordingBehaves() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> sorted = files.sorted().toList();
      assertTrue(sorted.size() > 8);
      return sorted.stream()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> run(f)));
    }
  }

  private static void run(Path file) throws IOException {
    String id = file.getFileName().toString().replace(".txt", "");
    Check check = CHECKS.stream().filter(c -> c.id().value().equals(id)).findFirst().orElseThrow();
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String text = line.substring(2).replace('⏎', '\n');
      boolean flagged = !check.find(Texts.subject(Genre.REFLECTION, text)).isEmpty();
      if (flagged != (line.charAt(0) == '+')) {
        wrong.add(line);
      }
    }
    assertEquals(List.of(), wrong);
  }
}
