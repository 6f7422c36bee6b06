package zhaojing.ingest.odf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * An OpenDocument text made ready for reading.
 *
 * @param bytes the file whose text is the final one; the file itself when nothing had to be left
 *     out
 * @param properties {@code footnotes}, {@code comments}, {@code commentText}, {@code
 *     trackedChanges}; absent where there is none
 */
public record OdtFile(byte[] bytes, Map<String, String> properties) {
  private static final String CONTENT = "content.xml";
  private static final int MAX_BYTES = 64 << 20;

  /** Never throws: a file that can't be looked into is handed back as it is. */
  public static OdtFile of(byte[] bytes) {
    try {
      ContentFilter filter = new ContentFilter(content(bytes));
      byte[] filtered = filter.filtered();
      return filter.properties().isEmpty()
          ? new OdtFile(bytes, Map.of())
          : new OdtFile(with(bytes, filtered), filter.properties());
    } catch (IOException | XMLStreamException | RuntimeException e) {
      return new OdtFile(bytes, Map.of());
    }
  }

  private static byte[] content(byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(CONTENT)) {
          return limited(zip);
        }
      }
    }
    throw new IOException("no content");
  }

  private static byte[] limited(ZipInputStream zip) throws IOException {
    byte[] content = zip.readNBytes(MAX_BYTES + 1);
    if (content.length > MAX_BYTES) {
      throw new IOException("too large when expanded");
    }
    return content;
  }

  private static byte[] with(byte[] bytes, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().startsWith("Pictures/")) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          zip.write(entry.getName().equals(CONTENT) ? content : limited(in));
          zip.closeEntry();
        }
      }
    }
    return out.toByteArray();
  }
}
