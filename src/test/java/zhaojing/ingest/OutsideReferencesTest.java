package zhaojing.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhaojing.sample.SampleFormat;

/** What a file points at outside itself is never fetched: a server that listens hears nothing. */
class OutsideReferencesTest {
  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void nobodyCalls(Isolation isolation) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      write(url);
      int read = 0;
      try (Intake intake = new Intake(ReadLimits.DEFAULT, UnitRule.FIRST_FOLDER, isolation)) {
        for (InputFile file : intake.list(List.of(temp.resolve("in")))) {
          read += intake.read(file).get(0) instanceof ReceivedText ? 1 : 0;
        }
      }
      assertEquals(6, read, "files with the reference and a text");
      server.setSoTimeout(300);
      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @Test
  void theServerWouldHear() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
      new java.net.Socket("127.0.0.1", server.getLocalPort()).close();
      server.setSoTimeout(2000);
      server.accept().close();
    }
  }

  private void write(String url) throws Exception {
    String doctype = "<!DOCTYPE x SYSTEM \"" + url + ".dtd\" [<!ENTITY e SYSTEM \"" + url + "\">]>";
    put("page.html", page(url));
    put("page.xhtml", "<?xml version=\"1.0\"?>" + doctype + page(url));
    put(
        "field.rtf",
        "{\\rtf1{\\field{\\*\\fldinst INCLUDEPICTURE \""
            + url
            + "\" \\\\d}}{\\*\\template "
            + url
            + "} text}");
    put("link.pdf", pdf(url));
    byte[] docx = SampleFormat.DOCX.write("正文");
    IntakeFixture.put(
        temp.resolve("in/link.docx"),
        Zips.replaceIn(docx, "_rels/.rels", "</Relationships>", external(url)));
    IntakeFixture.put(
        temp.resolve("in/entity.docx"),
        Zips.replaceIn(
            Zips.replaceIn(docx, "word/document.xml", "<w:document", doctype + "<w:document"),
            "word/document.xml",
            "正文",
            "&e;"));
    byte[] odt = SampleFormat.ODT.write("正文");
    IntakeFixture.put(
        temp.resolve("in/image.odt"),
        Zips.replaceIn(
            odt,
            "content.xml",
            "正文",
            "正文<draw:image xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\""
                + url
                + "\"/>"));
    IntakeFixture.put(
        temp.resolve("in/entity.odt"),
        Zips.replaceIn(
            odt, "content.xml", "<office:document-content", doctype + "<office:document-content"));
    put(
        "word.xml",
        "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>"
            + "<?xml-stylesheet href=\""
            + url
            + "\"?>"
            + doctype
            + "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\">"
            + "<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:wordDocument>");
  }

  private void put(String name, String text) throws Exception {
    IntakeFixture.put(temp.resolve("in").resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private static String page(String url) {
    return "<html><head><meta http-equiv=\"refresh\" content=\"0;url="
        + url
        + "\"/>"
        + "<link rel=\"stylesheet\" href=\""
        + url
        + "\"/><script src=\""
        + url
        + "\"></script></head>"
        + "<body><p>正文</p><img src=\""
        + url
        + "\"/><iframe src=\""
        + url
        + "\"></iframe></body></html>";
  }

  private static String external(String url) {
    String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    StringBuilder links = new StringBuilder();
    for (String kind : List.of("attachedTemplate", "image", "aFChunk", "oleObject", "hyperlink")) {
      links.append(
          "<Relationship Id=\"x"
              + kind
              + "\" Type=\""
              + type
              + kind
              + "\" TargetMode=\"External\" Target=\""
              + url
              + "\"/>");
    }
    return links + "</Relationships>";
  }

  private static String pdf(String url) {
    return "%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R /OpenAction <</S /URI /URI ("
        + url
        + ")>>"
        + " /URI <</Base ("
        + url
        + ")>>>> endobj\n"
        + "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
        + "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R"
        + " /Resources <</Font <</F 5 0 R>> /XObject <</I 6 0 R>>>>>> endobj\n"
        + "4 0 obj <</Length 40>> stream\nBT /F 12 Tf 20 100 Td (text) Tj ET /I Do \nendstream endobj\n"
        + "5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj\n"
        + "6 0 obj <</Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray"
        + " /BitsPerComponent 8 /F <</FS /URL /F ("
        + url
        + ")>> /Length 0>> stream\n\nendstream endobj\n"
        + "trailer <</Root 1 0 R>>\n%%EOF";
  }
}
