package zhaojing.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip archives whose bytes depend on nothing but their content. */
final class FixedZip {
  /** Every entry carries this moment, without a time zone. */
  private static final LocalDateTime MOMENT = LocalDateTime.of(2014, 1, 1, 0, 0);

  private FixedZip() {}

  /**
   * @param entries name to content, written in the map's order; an entry named {@code mimetype} is
   *     stored and not deflated, as OpenDocument asks
   */
  static byte[] of(Map<String, byte[]> entries, Charset names) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(header(entry.getKey(), entry.getValue()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
    return bytes.toByteArray();
  }

  /** The parts of an office file, given as texts. */
  static byte[] ofTexts(Map<String, String> entries) {
    Map<String, byte[]> encoded = new java.util.LinkedHashMap<>();
    entries.forEach((name, text) -> encoded.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return of(encoded, StandardCharsets.UTF_8);
  }

  private static ZipEntry header(String name, byte[] content) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(MOMENT);
    if (name.equals("mimetype")) {
      CRC32 crc = new CRC32();
      crc.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(crc.getValue());
    }
    return entry;
  }
}
