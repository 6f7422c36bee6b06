package zhaojing.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignFileTest {
  private static final String GOOD =
      """
      id: small
      name: 小活动
      from: "2015-01-01"
      to: "2015-12-31"
      themes:
        - id: study
          name: 学习
          cues: [学习 党课, 读书]
          examples: {flag: [学习文件。], pass: [吃饭。], known_miss: [翻了翻书。]}
      """;

  private static Campaign read(String yaml) {
    return CampaignFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void builtInCampaignHasTheThemesOfTheContract() {
    Campaign campaign = CampaignFile.builtIn("mass-line-2013");
    assertEquals(
        List.of(
            "formalism bureaucratism hedonism extravagance four-winds lax mass-line ideals purpose"
                .concat(" discipline responsibility integrity study criticism teacher-ethics")
                .concat(" livelihood rectification grassroots self-interest conduct example")
                .concat(" core-work")
                .split(" ")),
        campaign.themes().stream().map(t -> t.id().value()).toList());
    assertEquals("2013-06-18", campaign.head().period().orElseThrow().from().toString());
  }

  @Test
  void severalCuesMayStandInOneLine() {
    assertEquals(List.of("学习", "党课", "读书"), read(GOOD).themes().get(0).cues());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: 小活动 | nam: 小活动 | 字段 nam：没有这个字段",
        "name: 小活动 | # | 字段 name：缺少",
        "to: \"2015-12-31\" | to: \"2014-12-31\" | 字段 to：早于 from",
        "from: \"2015-01-01\" | from: 去年 | 字段 from：应当是 2013-06-18 这样的日期：去年",
        "cues: [学习 党课, 读书] | cues: 学习 | 字段 themes[0].cues：应当是一个列表",
        "cues: [学习 党课, 读书] | cues: [\"…学习\"] | 字段 themes[0].cues[0]：词条…学习",
        "id: study | id: Study! | 字段 themes[0].id：只能用小写字母",
        "id: small | id: [small | YAML 语法有误，在第 "
      })
  void aFaultIsToldWithFileAndField(String good, String bad, String message) {
    KnowledgeFileException fault =
        assertThrows(KnowledgeFileException.class, () -> read(GOOD.replace(good, bad)));
    assertTrue(fault.getMessage().startsWith("活动文件："), fault.getMessage());
    assertTrue(fault.getMessage().contains(message), fault.getMessage());
  }

  @Test
  void aMissingFileIsToldByItsName() {
    KnowledgeFileException fault =
        assertThrows(
            KnowledgeFileException.class, () -> CampaignFile.read(Path.of("没有", "活动.yaml")));
    assertTrue(fault.getMessage().contains("活动.yaml：文件打不开"), fault.getMessage());
  }
}
