package zhaojing.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zhaojing.model.CheckId;
import zhaojing.model.CheckPage;
import zhaojing.model.Finding;
import zhaojing.rubric.checks.Checks;
import zhaojing.rubric.evidence.EvidenceWords;

class CheckPagesTest {
  private static final CheckGuide GUIDE = CheckGuide.standard();

  @Test
  void evidenceIsMarkedAndWhatCannotBeSeenIsNamed() {
    CheckPage page = CheckPages.of(List.of(new Sample()), GUIDE).get(0);
    CheckPage.Sample flagged = page.samples().get(0);
    assertEquals(
        List.of(
            new CheckPage.Piece("既使", true),
            new CheckPage.Piece("下雨也去，", false),
            new CheckPage.Piece("既使", true),
            new CheckPage.Piece("〔U+200B〕天晴。", false)),
        flagged.pieces());
    assertEquals(List.of("每千字几处"), flagged.figures());
    assertEquals(List.of(new CheckPage.Piece("即使下雨也去。", false)), page.samples().get(1).pieces());
    assertEquals("文字、数字与残留", page.group().chinese());
  }

  @Test
  void everyCheckSaysWhyItMattersAndBelongsToOneGroup() {
    for (Check check : Checks.all(EvidenceWords.standard(), List.of(), Map.of())) {
      assertTrue(GUIDE.why(check.id()).isPresent(), "guide.yaml lacks " + check.id());
    }
    Set<String> ids = new HashSet<>();
    for (Map<String, String> group : List.of(GUIDE.form(), GUIDE.content(), GUIDE.unit())) {
      group.forEach(
          (id, why) -> {
            assertTrue(ids.add(id), id + " stands twice");
            assertTrue(why.endsWith("。"), id);
          });
    }
    assertEquals(CheckGroup.CONTENT, GUIDE.group(new CheckId("HOLLOW")));
    assertEquals(CheckGroup.UNIT, GUIDE.group(new CheckId("UNIFORM_HEADINGS")));
    assertEquals(CheckGroup.FORM, GUIDE.group(new CheckId("SOMETHING_NEW")));
  }

  /** A check of two examples. */
  private static final class Sample implements Check {
    @Override
    public CheckId id() {
      return new CheckId("TYPO");
    }

    @Override
    public String name() {
      return "错别字";
    }

    @Override
    public String purpose() {
      return "错别字。";
    }

    @Override
    public List<Example> examples() {
      return List.of(
          Example.flagged("既使下雨也去，既使\u200b天晴。", "既使", "既使", "每千字几处"), Example.clean("即使下雨也去。"));
    }

    @Override
    public List<Finding> find(Subject subject) {
      return List.of();
    }
  }
}
