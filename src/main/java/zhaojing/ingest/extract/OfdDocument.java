package zhaojing.ingest.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.reader.OFDReader;
import zhaojing.model.Metadata;

/**
 * Ofd files. The library wants a folder, and leaves it behind when it fails; so the XML parts, and
 * only they, are unpacked here, bounded, and taken away afterwards whatever happens.
 */
final class OfdDocument {
  private static final int MAX_PARTS = 20_000;

  private OfdDocument() {}

  /** Whether a zip archive is an ofd file. */
  static boolean is(byte[] bytes) {
    try (ZipFile zip = open(bytes)) {
      return zip.getEntry("OFD.xml") != null;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  static ReadText read(byte[] bytes, int maxChars) throws IOException {
    Path folder = Files.createTempDirectory("zhaojing-ofd");
    try {
      unpack(bytes, folder);
      try (OFDReader reader = new OFDReader(folder.toString(), false)) {
        return ReadText.of(OfdPages.text(reader, maxChars), maxChars, metadata(reader));
      } catch (org.dom4j.DocumentException e) {
        throw new IOException(e);
      }
    } finally {
      delete(folder);
    }
  }

  private static ZipFile open(byte[] bytes) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
  }

  private static void unpack(byte[] bytes, Path folder) throws IOException {
    long left = Expansion.limit(bytes.length);
    try (ZipFile zip = open(bytes)) {
      List<ZipArchiveEntry> parts = java.util.Collections.list(zip.getEntries());
      if (parts.size() > MAX_PARTS) {
        throw new Expansion.TooLargeException();
      }
      for (ZipArchiveEntry part : parts) {
        Path file = folder.resolve(part.getName().replaceFirst("^/+", "")).normalize();
        if (part.isDirectory() || !isXml(part.getName()) || !file.startsWith(folder)) {
          continue;
        }
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(part);
            OutputStream out = Files.newOutputStream(file)) {
          left -= Expansion.copy(in, out, left);
        }
      }
    }
  }

  private static boolean isXml(String name) {
    return name.regionMatches(true, Math.max(0, name.length() - 4), ".xml", 0, 4);
  }

  private static Metadata metadata(OFDReader reader) throws org.dom4j.DocumentException {
    TreeMap<String, String> properties = new TreeMap<>();
    try {
      CT_DocInfo info = reader.getOFDDir().getOfd().getDocBody().getDocInfo();
      if (info != null) {
        put(properties, "creator", info.getAuthor());
        put(properties, "application", info.getCreator());
        put(properties, "created", date(info.getCreationDate()));
        put(properties, "modified", date(info.getModDate()));
      }
    } catch (IOException | RuntimeException e) {
      // A text without properties is still a text.
      return new Metadata(properties);
    }
    return new Metadata(properties);
  }

  private static String date(LocalDate date) {
    return date == null ? "" : date.toString();
  }

  private static void put(TreeMap<String, String> to, String name, String value) {
    if (value != null && !value.isBlank()) {
      to.put(name, Properties.shortened(value));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
