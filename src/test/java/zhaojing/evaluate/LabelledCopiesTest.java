package zhaojing.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhaojing.model.Span;

class LabelledCopiesTest {
  @TempDir Path dir;

  private void write(String passages, String innocent) throws IOException {
    Files.createDirectories(dir.resolve("texts/a"));
    Files.writeString(dir.resolve("texts/a/甲.txt"), "一二三四五六七八九十");
    Files.writeString(dir.resolve("texts/乙.txt"), "甲乙丙丁三四五六");
    Files.writeString(dir.resolve("texts/丙.txt"), "子丑寅卯");
    Files.writeString(dir.resolve("passages.jsonl"), passages);
    Files.writeString(dir.resolve("innocent.jsonl"), innocent);
  }

  private static String passage(int start, int end, String edit) {
    return """
        {"id":"p1","left":{"file":"a/甲.txt","start":2,"end":6},"right":{"file":"乙.txt","start":%d,"end":%d},"edit":"%s","kind":"exact"}
        """
        .formatted(start, end, edit);
  }

  private String fault(String passages, String innocent) throws IOException {
    write(passages, innocent);
    return assertThrows(FaultyLabelsException.class, () -> LabelledCopies.read(dir)).getMessage();
  }

  @Test
  void readsTextsPassagesAndInnocentPairs() throws IOException {
    write(
        passage(4, 8, "verbatim"),
        "{\"left\":{\"file\":\"丙.txt\"},\"right\":{\"file\":\"a/甲.txt\"},\"kind\":\"same-topic\"}\n\n");
    LabelledCopies gold = LabelledCopies.read(dir);
    assertEquals(List.of("a/甲.txt", "丙.txt", "乙.txt"), List.copyOf(gold.texts().keySet()));
    assertEquals(new Place("乙.txt", new Span(4, 8)), gold.passages().get(0).passage().right());
    assertEquals(
        List.of(new InnocentPair(new PairScores.Pair("a/甲.txt", "丙.txt"), "same-topic")),
        gold.innocent());
  }

  @Test
  void whatIsNotAsDescribedIsNamedWithItsLine() throws IOException {
    String outside = fault(passage(4, 8, "verbatim") + passage(5, 9, "verbatim"), "");
    assertTrue(outside.startsWith("passages.jsonl:2：right"), outside);
    assertTrue(fault(passage(6, 6, "verbatim"), "").contains("[6,6)"));
    assertTrue(fault(passage(4, 8, "copied"), "").contains("copied"));
    assertTrue(fault(passage(4, 8, "verbatim").replace("乙.txt", "../乙.txt"), "").contains("../乙"));
    assertTrue(fault(passage(4, 8, "verbatim").replace("乙.txt", "a/甲.txt"), "").contains("同一篇"));
    assertTrue(fault("{", "").contains("JSON"));
    String both =
        "{\"left\":{\"file\":\"乙.txt\"},\"right\":{\"file\":\"a/甲.txt\"},\"kind\":\"same-topic\"}";
    assertTrue(fault(passage(4, 8, "verbatim"), both).startsWith("innocent.jsonl:1"));
  }

  @Test
  void aFolderWithoutTextsOrPassagesIsNamed() throws IOException {
    assertThrows(FaultyLabelsException.class, () -> LabelledCopies.read(dir));
    Files.createDirectories(dir.resolve("texts"));
    assertThrows(FaultyLabelsException.class, () -> LabelledCopies.read(dir));
  }

  @Test
  void scoresAreGivenByKindAndForInnocentPairs() throws IOException {
    write(
        passage(4, 8, "verbatim"),
        "{\"left\":{\"file\":\"丙.txt\"},\"right\":{\"file\":\"a/甲.txt\"},\"kind\":\"same-topic\"}");
    LabelledCopies gold = LabelledCopies.read(dir);
    SharedPassage half =
        new SharedPassage(new Place("a/甲.txt", new Span(2, 4)), new Place("乙.txt", new Span(4, 6)));
    SharedPassage wrong =
        new SharedPassage(new Place("a/甲.txt", new Span(0, 2)), new Place("丙.txt", new Span(0, 2)));
    CopyScores scores =
        CopyScores.of(gold, List.of(half, wrong), Map.of(half.pair(), 4.0, wrong.pair(), 2.0));
    assertEquals(0.5, scores.passages().macro().precision());
    assertEquals(1.0, scores.kinds().get("exact").passages().macro().precision());
    assertEquals(0.5, scores.kinds().get("exact").passages().macro().recall());
    assertEquals(1, scores.innocent().get("same-topic").falseAlarms());
    assertEquals(1000, scores.pairs().falseAlarmsPerThousand());
    assertTrue(scores.plagDet().low() <= scores.passages().plagDet());
    assertTrue(scores.plagDet().high() >= scores.passages().plagDet());
    assertTrue(scores.plagDet().low() < scores.plagDet().high(), "drawings differ");
    CopyErrors errors = CopyErrors.of(gold, List.of(half, wrong));
    assertEquals(0.5, errors.missed().get(0).share());
    assertEquals(List.of(wrong), errors.wrong());
  }
}
