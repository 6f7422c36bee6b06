package zhaojing.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhaojing.model.ThemeGroup;
import zhaojing.model.ThemeId;

class CampaignIncludeTest {
  private static final String HEAD = "id: small\nname: “小”活动\n";

  @TempDir Path models;

  @BeforeEach
  void commonFiles() throws IOException {
    Files.createDirectories(models.resolve("themes"));
    Files.createDirectories(models.resolve("campaigns"));
    write(
        "themes/work.yaml",
        "exclusions: [学习机]\nthemes:\n" + theme("study", "学习") + theme("tea", "喝茶"));
    write("themes/all.yaml", "include: [themes/work.yaml]\nthemes:\n" + theme("rain", "下雨"));
    write("themes/left.yaml", "include: [themes/right.yaml]\n");
    write("themes/right.yaml", "include: [themes/left.yaml]\n");
  }

  private static String theme(String id, String word) {
    return "  - {id: %s, name: %s, cues: [%s], examples: {flag: [我%s。], pass: [吃饭。]}}\n"
        .formatted(id, word, word, word);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(models.resolve(name), text);
  }

  private Campaign read(String rest) throws IOException {
    write("campaigns/small.yaml", HEAD + rest);
    return CampaignFile.read(models.resolve("campaigns/small.yaml"), models);
  }

  private static List<String> ids(Campaign campaign) {
    return campaign.themes().stream().map(t -> t.id().value()).toList();
  }

  @Test
  void includedThemesStandFirstInTheOrderNamed() throws IOException {
    assertEquals(List.of("study", "tea", "rain"), ids(read("include: [themes/all.yaml]\n")));
    Campaign chosen =
        read(
            "include: [{file: themes/all.yaml, themes: [rain, study]}]\nthemes:\n"
                + theme("wind", "刮风"));
    assertEquals(List.of("rain", "study", "wind"), ids(chosen));
    assertEquals(List.of("学习机"), chosen.exclusions());
    assertEquals(List.of(), CampaignCheck.failures(chosen));
  }

  @Test
  void anIncludedThemeCanBeExtended() throws IOException {
    Campaign campaign =
        read(
            "include: [themes/work.yaml]\nthemes:\n"
                + "  - {id: study, extend: true, faults: [没看书], examples: {flag: [他没看书。]}}\n");
    Theme study = campaign.theme(new ThemeId("study")).orElseThrow();
    assertEquals("学习", study.name());
    assertEquals(List.of("我学习。", "他没看书。"), study.examples().flag());
    assertEquals(List.of("没看书"), study.faults());
    assertEquals(List.of(), CampaignCheck.failures(campaign));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "include: [themes/left.yaml] | themes/left.yaml → themes/right.yaml → themes/left.yaml",
        "include: [campaigns/small.yaml] | 互相包含：campaigns/small.yaml → campaigns/small.yaml",
        "include: [themes/none.yaml] | none.yaml：文件打不开",
        "include: [../secret.yaml] | 字段 include[0]：应当是 themes/….yaml",
        "include: [themes/work.yaml, themes/all.yaml] | 字段 include[1]：主题 study 已经包含过了",
        "include: [{file: themes/work.yaml, themes: [rain]}] | themes[0]：themes/work.yaml 里没有主题 rain",
        "include: [{file: themes/work.yaml, theme: [rain]}] | 字段 include[0].theme：没有这个字段",
        "include: [] | 一个主题也没有"
      })
  void aFaultyIncludeIsToldWithItsPlace(String rest, String message) {
    KnowledgeFileException fault = assertThrows(KnowledgeFileException.class, () -> read(rest));
    assertTrue(fault.getMessage().contains(message), fault.getMessage());
  }

  @Test
  void aGroupComesAlongWithAllItsThemesOnly() throws IOException {
    write(
        "themes/grouped.yaml",
        "include: [themes/all.yaml]\ngroups: [{id: dry, name: 室内, themes: [tea, study]}]\n");
    ThemeGroup dry = new ThemeGroup("dry", "室内", List.of(new ThemeId("tea"), new ThemeId("study")));
    assertEquals(List.of(dry), read("include: [themes/grouped.yaml]\n").groups());
    assertEquals(
        List.of(), read("include: [{file: themes/grouped.yaml, themes: [tea, rain]}]\n").groups());
    assertEquals(List.of(), read("include: [themes/all.yaml]\n").groups());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{id: a, name: 甲, themes: [tea, wind]} | groups[0].themes[1]：没有主题 wind",
        "{id: a, name: 甲, themes: [tea]} | groups[0].themes：一个分组至少有两个主题",
        "{id: a, name: 甲, themes: [tea, tea]} | groups[0].themes[1]：主题 tea 已经在一个分组里了",
        "{id: a, name: 甲, themes: [tea, rain]}, {id: b, name: 乙, themes: [study, rain]}"
            + " | groups[1].themes[1]：主题 rain 已经在一个分组里了",
        "{id: a, themes: [tea, rain]} | groups[0].name：缺少",
      })
  void aFaultyGroupIsToldWithItsPlace(String groups, String message) {
    KnowledgeFileException fault =
        assertThrows(
            KnowledgeFileException.class,
            () -> read("include: [themes/all.yaml]\ngroups: [" + groups + "]\n"));
    assertTrue(fault.getMessage().contains(message), fault.getMessage());
  }

  @Test
  void everyCampaignWithTheFourWindsHasTheirTwoGroups() {
    for (String id : List.of("mass-line-2013", "eight-rules-2025", "party-history-2021")) {
      assertEquals(
          List.of("形式主义·官僚主义", "享乐主义·奢靡之风"),
          CampaignFile.builtIn(id).groups().stream().map(ThemeGroup::name).toList(),
          id);
    }
    assertEquals(List.of(), CampaignFile.builtIn("teaching-reflection").groups());
    assertEquals(List.of(), CampaignFile.builtIn("ward-safety").groups());
  }

  @Test
  void aThemeMayNotBeThereTwiceUnlessItExtends() {
    KnowledgeFileException twice =
        assertThrows(
            KnowledgeFileException.class,
            () -> read("include: [themes/work.yaml]\nthemes:\n" + theme("study", "学习")));
    assertTrue(twice.getMessage().contains("themes[0].id：与前面的主题重名：study"), twice.getMessage());
    KnowledgeFileException nothing =
        assertThrows(
            KnowledgeFileException.class,
            () -> read("themes:\n  - {id: study, extend: true, cues: [学习]}\n"));
    assertTrue(nothing.getMessage().contains("没有包含过主题 study"), nothing.getMessage());
  }

  @Test
  void aCampaignIsKnownByItsNamesWhateverTheQuotationMarks() throws IOException {
    Campaign campaign = read("themes:\n" + theme("wind", "刮风"));
    assertTrue(campaign.head().namedIn("参加小活动以来"));
    assertTrue(campaign.head().namedIn("参加《小》活动以来"));
    assertTrue(!campaign.head().namedIn("小的活动"));
    assertTrue(campaign.head().period().isEmpty());
    assertTrue(CampaignFile.builtIn("mass-line-2013").head().namedIn("在群众路线教育实践活动中"));
  }
}
