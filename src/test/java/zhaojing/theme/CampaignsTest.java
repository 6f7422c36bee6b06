package zhaojing.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every campaign that comes with the program. */
class CampaignsTest {
  private static final Path FOLDER = Path.of("models", "campaigns");

  static List<String> ids() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(f -> f.getFileName().toString().replace(".yaml", "")).sorted().toList();
    }
  }

  @Test
  void theCampaignsOfTheContractAreThere() throws IOException {
    assertTrue(
        ids()
            .containsAll(
                List.of(
                    "mass-line-2013",
                    "three-stricts-2015",
                    "two-studies-2016",
                    "original-aspiration-2019",
                    "party-history-2021",
                    "thematic-education-2023",
                    "party-discipline-2024",
                    "eight-rules-2025",
                    "teaching-reflection",
                    "ward-safety")));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyExampleOfTheCampaignHolds(String id) {
    Campaign campaign = CampaignFile.builtIn(id);
    assertEquals(id, campaign.id());
    List<CampaignCheck.Failure> failures = new ArrayList<>(CampaignCheck.themes(campaign));
    SentenceTagger tagger = new SentenceTagger(campaign, Lexicons.builtIn().with(campaign));
    failures.addAll(CampaignCheck.labels(campaign, Texts.READER, tagger));
    assertEquals(
        List.of(),
        failures.stream()
            .map(f -> f.place() + " " + f.fault() + " " + f.text() + f.got())
            .toList());
    for (Theme theme : campaign.themes()) {
      assertTrue(!theme.examples().flag().isEmpty(), theme.id().value());
      assertTrue(!theme.examples().pass().isEmpty(), theme.id().value());
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void themesAreToldApartByTheirNames(String id) {
    Campaign campaign = CampaignFile.builtIn(id);
    Set<String> names = campaign.themes().stream().map(Theme::name).collect(Collectors.toSet());
    assertEquals(campaign.themes().size(), names.size());
  }

  @Test
  void noTwoCampaignsAreCalledTheSame() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String id : ids()) {
      CampaignHead head = CampaignFile.head(FOLDER.resolve(id + ".yaml"));
      head.names().forEach(name -> assertTrue(names.add(name), name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"teaching-reflection", "ward-safety"})
  void aCampaignNeedNotBePolitical(String id) throws IOException {
    Campaign campaign = CampaignFile.builtIn(id);
    assertTrue(campaign.head().period().isEmpty());
    String words = Files.readString(FOLDER.resolve(id + ".yaml")).replaceAll("(?m)^#.*$", "");
    for (String political : List.of("党", "四风", "群众", "形式主义", "官僚", "廉洁", "宗旨", "组织生活")) {
      assertTrue(!words.contains(political), political);
    }
  }
}
