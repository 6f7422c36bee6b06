package zhaojing.ingest.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * A docx file made ready for reading.
 *
 * @param bytes the file whose text is the final, visible one; the file itself when nothing had to
 *     be left out
 * @param properties {@code comments}, {@code commentText}, {@code trackedChanges}, {@code
 *     hiddenChars}, {@code hiddenText}, {@code whiteChars}, {@code whiteText}, {@code footnotes},
 *     {@code textBoxes} (counts; texts cut), {@code rsids}, {@code fonts}, {@code imageHashes};
 *     absent where there is none
 */
public record WordFile(byte[] bytes, Map<String, String> properties) {
  private static final String DOCUMENT = "word/document.xml";
  private static final Pattern LAYER =
      Pattern.compile(
          "vanish|FFFFFF|ffffff|txbxContent|noteReference|:ins |:del |:moveFrom|:moveTo");
  private static final Pattern NOTES =
      Pattern.compile("word/(?:comments|footnotes|endnotes)\\.xml");
  private static final Pattern ROOT_CONTENT =
      Pattern.compile("(?s)\\A(.{0,200}?<w:(comments|footnotes|endnotes)\\b[^<>]*[^/<>]>).*\\z");
  private static final long MAX_BYTES = 64L << 20;

  /** Boxes that hold more than the rest are the text. */
  private static final int MIN_WORDS_OUTSIDE = 100;

  /** Never throws: a file that can't be looked into is handed back as it is. */
  public static WordFile of(byte[] bytes) {
    try {
      Map<String, byte[]> parts = parts(bytes);
      TreeMap<String, String> properties = new TreeMap<>();
      Traces.into(properties, parts);
      byte[] document = parts.getOrDefault(DOCUMENT, new byte[0]);
      boolean notes = parts.keySet().stream().anyMatch(n -> NOTES.matcher(n).matches());
      boolean layered = LAYER.matcher(new String(document, StandardCharsets.UTF_8)).find();
      if (!layered && !notes) {
        return new WordFile(bytes, properties);
      }
      LayerFilter.Filtered filtered = LayerFilter.filter(document, true, true);
      if (filtered.layers().whiteOut && hanChars(filtered.xml()) < MIN_WORDS_OUTSIDE) {
        filtered = LayerFilter.filter(document, true, false);
      }
      if (filtered.layers().textBoxes > 0 && hanChars(filtered.xml()) < MIN_WORDS_OUTSIDE) {
        filtered = LayerFilter.filter(document, false, false);
      }
      filtered.layers().into(properties);
      return filtered.layers().leftOut() || notes
          ? new WordFile(without(bytes, filtered.xml()), properties)
          : new WordFile(bytes, properties);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      return new WordFile(bytes, Map.of());
    }
  }

  private static long hanChars(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8)
        .chars()
        .filter(c -> c >= 0x4e00 && c <= 0x9fff)
        .count();
  }

  /** The entries that tell something, by name, up to a limit of expanded size. */
  private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long left = MAX_BYTES;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith("word/")) {
          byte[] content = zip.readNBytes((int) left + 1);
          left -= content.length;
          if (left < 0) {
            throw new IOException("too large when expanded");
          }
          parts.put(entry.getName(), content);
        }
      }
    }
    return parts;
  }

  /** The same file with another document and with empty comments and notes. */
  private static byte[] without(byte[] bytes, byte[] document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().startsWith("word/media/")) {
          continue;
        }
        byte[] content = in.readNBytes((int) MAX_BYTES);
        zip.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(DOCUMENT)) {
          content = document;
        } else if (NOTES.matcher(entry.getName()).matches()) {
          content = emptied(content);
        }
        zip.write(content);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] emptied(byte[] notes) {
    return ROOT_CONTENT
        .matcher(new String(notes, StandardCharsets.UTF_8))
        .replaceFirst("$1</w:$2>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
