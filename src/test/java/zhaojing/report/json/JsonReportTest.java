package zhaojing.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhaojing.model.PassageMatch;
import zhaojing.model.RunResult;
import zhaojing.report.Golden;
import zhaojing.report.SampleRun;
import zhaojing.report.WellFormed;

class JsonReportTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final RunResult RESULT = SampleRun.of(60, 600);

  @TempDir static Path out;

  @BeforeAll
  static void write() throws IOException {
    new JsonReport().write(RESULT, out);
  }

  private static List<JsonNode> lines(String name) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    String content = Files.readString(out.resolve("data/" + name + ".jsonl"));
    for (String line : content.split("\n")) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private static String text(String id) throws IOException {
    return Files.readString(out.resolve("text/" + id + ".txt"));
  }

  @Test
  void smallResultIsWrittenAsKept(@TempDir Path dir) throws IOException {
    new JsonReport().write(SampleRun.small(), dir);
    Golden.check("json", dir);
  }

  @Test
  void countsAgree() throws IOException {
    JsonNode run = JSON.readTree(out.resolve("run.json").toFile());
    List<JsonNode> submissions = lines("submissions");
    assertEquals(1, run.path("contract").asInt());
    assertEquals(66, run.path("received").asInt());
    assertEquals(submissions.size(), run.path("submissions").asInt());
    assertEquals(66, run.path("reviewed").asInt() + run.path("unreadable").asInt());
    assertEquals(60, lines("reviews").size());
    assertEquals(
        60, submissions.stream().filter(s -> s.path("status").asText().equals("reviewed")).count());
    List<String> ids = submissions.stream().map(s -> s.path("id").asText()).toList();
    assertEquals(ids.stream().sorted().toList(), ids);
  }

  @Test
  void everyQuoteIsTheSubstringAtItsOffsets() throws IOException {
    int checked = 0;
    for (JsonNode finding : lines("findings")) {
      checked += quotes(finding.path("evidence"), finding.path("submission").asText());
    }
    for (JsonNode review : lines("reviews")) {
      for (JsonNode rating : review.path("ratingReasons")) {
        checked += quotes(rating.path("evidence"), review.path("submission").asText());
      }
    }
    for (JsonNode unit : lines("units")) {
      for (JsonNode issue : unit.path("commonIssues")) {
        checked += quotes(issue.path("examples"), "");
      }
    }
    assertTrue(checked > 100, "quotes checked: " + checked);
  }

  private static int quotes(JsonNode evidence, String owner) throws IOException {
    int checked = 0;
    for (JsonNode item : evidence) {
      if (item.has("text")) {
        String id = item.has("submission") ? item.path("submission").asText() : owner;
        String there = text(id).substring(item.path("start").asInt(), item.path("end").asInt());
        assertEquals(there, item.path("text").asText());
        checked++;
      }
    }
    return checked;
  }

  @Test
  void sentencesThemesAndPassagesLieInTheirTexts() throws IOException {
    for (JsonNode sentence : lines("sentences")) {
      String text = text(sentence.path("submission").asText());
      int end = sentence.path("end").asInt();
      assertTrue(sentence.path("start").asInt() < end && end <= text.length());
      for (JsonNode theme : sentence.path("themes")) {
        for (JsonNode place : theme.path("evidence")) {
          assertTrue(place.path("start").asInt() >= sentence.path("start").asInt());
          assertTrue(place.path("end").asInt() <= end);
        }
      }
    }
    List<JsonNode> passages = lines("passages");
    assertEquals(RESULT.passages().size(), passages.size());
    for (int i = 0; i < passages.size(); i++) {
      PassageMatch expected = RESULT.passages().get(i);
      assertEquals(expected.left().text(), words(passages.get(i).path("left")));
      assertEquals(expected.right().text(), words(passages.get(i).path("right")));
    }
  }

  private static String words(JsonNode side) throws IOException {
    return text(side.path("submission").asText())
        .substring(side.path("start").asInt(), side.path("end").asInt());
  }

  @Test
  void partsLieInTheirWhole() throws IOException {
    int parts = 0;
    for (JsonNode submission : lines("submissions")) {
      JsonNode part = submission.path("part");
      assertFalse(part.isMissingNode());
      if (part.isObject()) {
        String whole = text(part.path("of").asText());
        assertEquals(
            text(submission.path("id").asText()),
            whole.substring(part.path("start").asInt(), part.path("end").asInt()));
        parts++;
      }
    }
    assertEquals(2, parts);
  }

  @Test
  void oneObjectALineWhateverCountsAsALineEnd() throws IOException {
    for (String name : List.of("submissions", "findings", "units", "families")) {
      String content = Files.readString(out.resolve("data/" + name + ".jsonl"));
      assertTrue(content.endsWith("}\n"), name);
      assertFalse(content.matches("(?s).*[\\u0085\\u2028\\u2029].*"), name);
    }
    String title = RESULT.submissions().get(0).title();
    assertEquals(WellFormed.text(title), lines("submissions").get(0).path("title").asText());
  }
}
