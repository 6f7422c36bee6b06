package zhaojing.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhaojing.ingest.IntakeFixture.outcome;
import static zhaojing.ingest.IntakeFixture.put;
import static zhaojing.ingest.IntakeFixture.receive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhaojing.sample.PackFormat;
import zhaojing.sample.SampleFormat;

class IntakeArchiveKindsTest {
  private static final Charset GBK = Charset.forName("GBK");

  @TempDir Path temp;

  private static Map<String, String> outcomes(Path input) throws Exception {
    Map<String, String> outcomes = new TreeMap<>();
    receive(input).forEach((path, r) -> outcomes.put(path, outcome(r)));
    return outcomes;
  }

  private static Map<String, byte[]> files() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("内科/张三心得.docx", SampleFormat.DOCX.write("张三文"));
    files.put("../李四.txt", "李四文".getBytes(StandardCharsets.UTF_8));
    files.put("里面.zip", IntakeFixture.zip(GBK, "王五.txt", "王五文"));
    return files;
  }

  @ParameterizedTest
  @CsvSource({"RAR, rar", "SEVEN_ZIP, 7z", "TAR_GZ, tar.gz", "TAR_GZ, tgz", "ZIP, rar", "RAR, zip"})
  void everyKindIsReadByItsBytesWithGbkNames(PackFormat format, String extension) throws Exception {
    String name = "县医院." + extension;
    put(temp.resolve("in").resolve(name), format.pack(files(), GBK));
    assertEquals(
        Map.of(
            name + "!/内科/张三心得.docx", "张三文",
            name + "!/李四.txt", "李四文",
            name + "!/里面.zip!/王五.txt", "王五文"),
        outcomes(temp.resolve("in")));
  }

  @Test
  void archivesOfOneKindInAnother() throws Exception {
    byte[] rar = PackFormat.RAR.pack(Map.of("甲.txt", "甲文".getBytes(StandardCharsets.UTF_8)), GBK);
    byte[] tar = PackFormat.TAR_GZ.pack(Map.of("二.rar", rar), GBK);
    put(temp.resolve("一.7z"), PackFormat.SEVEN_ZIP.pack(Map.of("丙.tar.gz", tar), GBK));
    assertEquals(Map.of("一.7z!/丙.tar.gz!/二.rar!/甲.txt", "甲文"), outcomes(temp.resolve("一.7z")));
  }

  @Test
  void aSingleCompressedFile() throws Exception {
    ByteArrayOutputStream gz = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gz)) {
      out.write("甲文".getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream xz = new ByteArrayOutputStream();
    try (OutputStream out = new XZCompressorOutputStream(xz)) {
      out.write("乙文".getBytes(StandardCharsets.UTF_8));
    }
    put(temp.resolve("in/甲.txt.gz"), gz.toByteArray());
    put(temp.resolve("in/乙.txt.xz"), xz.toByteArray());
    assertEquals(
        Map.of("甲.txt.gz!/甲.txt", "甲文", "乙.txt.xz!/乙.txt", "乙文"), outcomes(temp.resolve("in")));
  }

  @Test
  void whatStandsBeforeADefectIsReadAndTheDefectTold() throws Exception {
    byte[] noise = new byte[200_000];
    new Random(3).nextBytes(noise);
    Map<String, byte[]> files = files();
    files.put("末.txt", noise);
    byte[] tar = PackFormat.TAR_GZ.pack(files, GBK);
    put(temp.resolve("a.tgz"), Arrays.copyOf(tar, tar.length - 100_000));
    Map<String, String> outcomes = outcomes(temp.resolve("a.tgz"));
    assertEquals("DAMAGED", outcomes.get("a.tgz"), outcomes::toString);
    assertEquals("DAMAGED", outcomes.get("a.tgz!/末.txt"));
    assertEquals("张三文", outcomes.get("a.tgz!/内科/张三心得.docx"));
    assertEquals(5, outcomes.size());
  }

  @Test
  void aBrokenFileInARarCostsOnlyItself() throws Exception {
    byte[] rar = PackFormat.RAR.pack(files(), GBK);
    byte[] text = "李四文".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i + text.length < rar.length; i++) {
      if (Arrays.equals(Arrays.copyOfRange(rar, i, i + text.length), text)) {
        rar[i]++;
      }
    }
    put(temp.resolve("a.rar"), rar);
    Map<String, String> outcomes = outcomes(temp.resolve("a.rar"));
    assertEquals("DAMAGED", outcomes.get("a.rar!/李四.txt"));
    assertEquals("王五文", outcomes.get("a.rar!/里面.zip!/王五.txt"));
    assertEquals(3, outcomes.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"solid", "stored", "link"})
  void rarOfVersionFive(String how) throws Exception {
    Path rar = temp.resolve(how + ".rar");
    put(rar, rar5(how));
    Map<String, String> outcomes = outcomes(rar);
    String first = outcomes.get(how + ".rar!/周立平.txt");
    assertTrue(first.startsWith("群众路线学习体会") && first.contains("第10户是陈家"), first);
    assertTrue(outcomes.get(how + ".rar!/里面/鲁小满.txt").contains("12月抄表444户"), outcomes.toString());
    assertEquals(how.equals("link") ? "SYMLINK" : null, outcomes.get(how + ".rar!/链接.txt"));
  }

  @ParameterizedTest
  @CsvSource({"password, ENCRYPTED", "hidden-names, ENCRYPTED"})
  void rarOfVersionFiveWithPassword(String how, String code) throws Exception {
    put(temp.resolve("a.rar"), rar5(how));
    Map<String, String> outcomes = outcomes(temp.resolve("a.rar"));
    assertFalse(outcomes.isEmpty());
    outcomes.forEach((path, outcome) -> assertEquals(code, outcome, path));
  }

  @Test
  void hurtRarsOfVersionFiveCostOnlyThemselves() throws Exception {
    Random random = new Random(5);
    for (int i = 0; i < 60; i++) {
      byte[] rar = rar5(i % 2 == 0 ? "solid" : "stored");
      byte[] hurt = i % 3 == 0 ? Arrays.copyOf(rar, 20 + random.nextInt(rar.length - 20)) : rar;
      for (int flips = 0; flips < 3; flips++) {
        hurt[8 + random.nextInt(hurt.length - 8)] ^= (byte) (1 << random.nextInt(8));
      }
      put(temp.resolve("in/" + i + ".rar"), hurt);
    }
    Map<String, String> outcomes = outcomes(temp.resolve("in"));
    for (int i = 0; i < 60; i++) {
      String name = i + ".rar";
      assertTrue(
          outcomes.keySet().stream().anyMatch(k -> k.equals(name) || k.startsWith(name + "!")),
          name);
    }
  }

  /** Made with RAR 7.01: two texts, one in a folder. */
  private static byte[] rar5(String how) throws IOException {
    try (InputStream in =
        IntakeArchiveKindsTest.class.getResourceAsStream("/rar5/" + how + ".rar")) {
      return in.readAllBytes();
    }
  }

  @Test
  void newerRarAndNoiseAreToldPlainly() throws Exception {
    byte[] rar5 = Arrays.copyOf(new byte[] {0x52, 0x61, 0x72, 0x21, 0x1A, 7, 2, 0}, 200);
    put(temp.resolve("in/a.rar"), rar5);
    byte[] noise = new byte[3000];
    new Random(1).nextBytes(noise);
    put(temp.resolve("in/b.rar"), noise);
    put(temp.resolve("in/c.docx"), PackFormat.RAR.pack(files(), GBK));
    assertEquals(
        Map.of(
            "a.rar", "ARCHIVE_UNSUPPORTED", "b.rar", "UNSUPPORTED", "c.docx", "ARCHIVE_MISNAMED"),
        outcomes(temp.resolve("in")));
  }

  @Test
  void limitsHoldForEveryKind() throws Exception {
    byte[] blank = new byte[30 << 20];
    put(temp.resolve("a.tgz"), PackFormat.TAR_GZ.pack(Map.of("a.txt", blank), GBK));
    put(temp.resolve("a.7z"), PackFormat.SEVEN_ZIP.pack(Map.of("a.txt", blank), GBK));
    for (String name : new String[] {"a.tgz", "a.7z"}) {
      assertEquals("SUSPICIOUS_ARCHIVE", outcomes(temp.resolve(name)).get(name), name);
    }
    ReadLimits few = new ReadLimits(1000, 1000, Duration.ofSeconds(60), 2, 1 << 20, 300, 3);
    put(temp.resolve("b.rar"), PackFormat.RAR.pack(files(), GBK));
    Map<String, Received> received = receive(few, UnitRule.FIRST_FOLDER, temp.resolve("b.rar"));
    assertEquals("TOO_MANY_ENTRIES", outcome(received.get("b.rar")));
    assertTrue(received.size() <= 3, received.keySet().toString());
  }

  @ParameterizedTest
  @EnumSource
  void hurtArchivesNeverThrowAndAreAlwaysAccountedFor(PackFormat format) throws Exception {
    Random random = new Random(11);
    byte[] whole = format.pack(files(), GBK);
    String extension =
        Map.of(PackFormat.TAR_GZ, "tgz", PackFormat.SEVEN_ZIP, "7z")
            .getOrDefault(format, format.name().toLowerCase(java.util.Locale.ROOT));
    for (int i = 0; i < 40; i++) {
      byte[] hurt = i % 4 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      for (int k = 0; k < 1 + i && hurt.length > 0; k++) {
        hurt[random.nextInt(hurt.length)] = (byte) random.nextInt();
      }
      Path file = temp.resolve("in").resolve(i + "." + extension);
      put(file, hurt);
    }
    Map<String, String> outcomes = outcomes(temp.resolve("in"));
    for (int i = 0; i < 40; i++) {
      String name = i + "." + extension;
      assertTrue(
          outcomes.keySet().stream()
              .anyMatch(path -> path.equals(name) || path.startsWith(name + "!/")),
          name);
    }
  }
}
