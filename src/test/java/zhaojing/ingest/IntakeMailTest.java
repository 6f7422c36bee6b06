package zhaojing.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static zhaojing.ingest.IntakeFixture.outcome;
import static zhaojing.ingest.IntakeFixture.put;
import static zhaojing.ingest.IntakeFixture.receive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhaojing.sample.PackFormat;
import zhaojing.sample.SampleFormat;

class IntakeMailTest {
  @TempDir Path temp;

  private static Map<String, String> outcomes(Map<String, Received> received) {
    Map<String, String> outcomes = new TreeMap<>();
    received.forEach((path, r) -> outcomes.put(path, outcome(r)));
    return outcomes;
  }

  private static byte[] mail(PackFormat format) throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("张三的心得.docx", SampleFormat.DOCX.write("张三文"));
    files.put("内科/其余.zip", IntakeFixture.zip(StandardCharsets.UTF_8, "李四.txt", "李四文"));
    return format.pack(files, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource(names = {"EML", "MSG"})
  void attachmentsAreFilesAndAShortBodyIsNone(PackFormat format) throws Exception {
    String name = "报送." + format.name().toLowerCase(java.util.Locale.ROOT);
    put(temp.resolve("in/清溪镇/" + name), mail(format));
    Map<String, Received> received = receive(temp.resolve("in"));
    String path = "清溪镇/" + name;
    assertEquals(
        Map.of(
            path,
            "COVER_LETTER",
            path + "!/张三的心得.docx",
            "张三文",
            path + "!/内科_其余.zip!/李四.txt",
            "李四文"),
        outcomes(received));
    assertEquals("清溪镇", received.get(path + "!/张三的心得.docx").unit().name());
  }

  @Test
  void aMailInAnArchiveIsOpenedTooAndNamesNoUnit() throws Exception {
    put(
        temp.resolve("in/a.zip"),
        IntakeFixture.zip(StandardCharsets.UTF_8, "转发.eml", mail(PackFormat.EML)));
    Map<String, Received> received = receive(temp.resolve("in"));
    assertEquals("张三文", outcome(received.get("a.zip!/转发.eml!/张三的心得.docx")));
    assertEquals("a", received.get("a.zip!/转发.eml!/张三的心得.docx").unit().name());
    assertEquals(3, received.size());
  }

  @Test
  void bareGbkAnHtmlBodyAndAPictureShownInIt() throws Exception {
    String body = "我每周下村两次，记了三本日记。".repeat(30);
    String mail =
        """
        From: 王五 <a@example.com>
        Subject: 心得
        Content-Type: multipart/related; boundary="b"

        --b
        Content-Type: text/html; charset=gb2312

        <html><body><p>%s</p><img src="cid:1"></body></html>
        --b
        Content-Type: image/png; name="logo.png"
        Content-ID: <1>

        x
        --b
        Content-Type: text/plain; name="附件.txt"

        附件文字在此
        --b--
        """
            .formatted(body);
    put(temp.resolve("a.eml"), mail.replace("\n", "\r\n").getBytes(Charset.forName("GBK")));
    Map<String, Received> received = receive(temp.resolve("a.eml"));
    assertEquals(Map.of("a.eml", body, "a.eml!/附件.txt", "附件文字在此"), outcomes(received));
    assertEquals("王五", received.get("a.eml").source().metadata().properties().get("creator"));
  }

  @Test
  void whatOnlyLooksLikeAMail() throws Exception {
    put(temp.resolve("in/a.eml"), "\u0000\u0001\u0002".repeat(100));
    put(temp.resolve("in/b.msg"), SampleFormat.DOC.write("正文"));
    put(temp.resolve("in/c.txt"), "From: 王五\nTo: 党办\nSubject: 心得\n\n我每周下村两次。");
    Map<String, String> outcomes = outcomes(receive(temp.resolve("in")));
    assertEquals(3, outcomes.size());
    assertEquals("正文", outcomes.get("b.msg"));
    assertEquals("From: 王五\nTo: 党办\nSubject: 心得\n\n我每周下村两次。", outcomes.get("c.txt"));
  }
}
