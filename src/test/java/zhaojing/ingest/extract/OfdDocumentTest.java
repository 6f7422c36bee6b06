package zhaojing.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.element.Paragraph;
import zhaojing.sample.SampleFormat;

class OfdDocumentTest {
  private static final String LINE = "我管的一百六十三户每季度要见一面量一次血压问一次吃药的情况，".repeat(5);

  private final TextExtractor extractor = new TextExtractor(100_000, Duration.ofSeconds(30));

  private static Set<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(p -> p.getFileName().toString().matches("(zhaojing-ofd|ofd-tmp).*"))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void aFileOfAnotherProgram() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OFDDoc document = new OFDDoc(bytes)) {
      document.add(new Paragraph("心得体会"));
      document.add(new Paragraph(LINE));
    }
    Extraction read = extractor.extract("a.ofd", bytes.toByteArray());
    String text = assertInstanceOf(Extraction.Extracted.class, read).text();
    assertEquals("心得体会", text.lines().findFirst().orElse(""));
    assertEquals("心得体会" + LINE, text.replace("\n", ""));
  }

  @Test
  void whateverFailsNothingIsLeftBehind() throws IOException {
    Set<Path> before = temporary();
    byte[] whole = SampleFormat.OFD.write(LINE);
    byte[] broken =
        new String(whole, StandardCharsets.ISO_8859_1)
            .replace("Doc_0/Document.xml", "Doc_0/Dokument.xml")
            .getBytes(StandardCharsets.ISO_8859_1);
    for (byte[] bytes :
        new byte[][] {
          whole,
          broken,
          Arrays.copyOf(whole, whole.length / 2),
          "PK".getBytes(StandardCharsets.US_ASCII)
        }) {
      extractor.extract("a.ofd", bytes);
    }
    assertEquals(before, temporary());
    assertInstanceOf(Extraction.Refused.class, extractor.extract("a.ofd", broken));
  }
}
