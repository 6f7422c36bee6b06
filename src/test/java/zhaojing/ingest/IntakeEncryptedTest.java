package zhaojing.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhaojing.sample.SampleCorpus;

class IntakeEncryptedTest {
  @TempDir Path temp;

  @Test
  void passwordsAreReportedNotGuessed() throws Exception {
    Path texts = Files.createDirectories(temp.resolve("texts"));
    for (String name : List.of("甲.docx", "乙.pdf")) {
      Files.writeString(texts.resolve(name + ".txt"), "正文");
    }
    Files.writeString(
        texts.resolve("plan.yaml"),
        "damage: [{path: 甲.docx, kind: password}, {path: 乙.pdf, kind: password}]");
    Path target = temp.resolve("in");
    SampleCorpus.write(texts, target);
    Files.write(target.resolve("丙.zip"), encryptedZip());
    Map<String, Received> received = IntakeFixture.receive(target);
    assertEquals(3, received.size());
    received.forEach((path, r) -> assertEquals("ENCRYPTED", IntakeFixture.outcome(r), path));
  }

  /** An ordinary archive with the bit set that marks an entry as encrypted. */
  private static byte[] encryptedZip() throws IOException {
    byte[] zip = IntakeFixture.zip(StandardCharsets.UTF_8, "a.txt", "text");
    for (int i = 0; i + 3 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3) {
        zip[i + 6] |= 1;
      } else if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1) {
        zip[i + 8] |= 1;
      }
    }
    return zip;
  }
}
