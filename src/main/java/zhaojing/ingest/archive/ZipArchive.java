package zhaojing.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/**
 * A zip file. Small archives are opened anew for each entry, for there may be more of them than a
 * process may hold open.
 */
final class ZipArchive implements Archive {
  /** Up to this many entries, reading the directory again costs little. */
  private static final int SMALL_ENTRIES = 100;

  private static final List<String> MARKS = List.of("[Content_Types].xml", "mimetype", "OFD.xml");

  private record Opened(ZipFile zip, List<ZipArchiveEntry> entries) {
    static Opened of(Path file) throws IOException {
      ZipFile zip = ZipFile.builder().setPath(file).get();
      try {
        return new Opened(zip, Collections.list(zip.getEntries()));
      } catch (RuntimeException e) {
        zip.close();
        throw e;
      }
    }

    InputStream open(int index) throws IOException {
      return zip.getInputStream(entries.get(index));
    }
  }

  private final Path file;
  private final List<Entry> entries;
  private final boolean document;
  private final Optional<Opened> open;

  /**
   * @throws IOException when it is no zip file or a broken one
   */
  ZipArchive(Path file) throws IOException {
    this.file = file;
    Opened opened = Opened.of(file);
    entries = opened.entries().stream().map(ZipArchive::entry).toList();
    document = MARKS.stream().anyMatch(name -> opened.zip().getEntry(name) != null);
    open = entries.size() > SMALL_ENTRIES ? Optional.of(opened) : Optional.empty();
    if (open.isEmpty()) {
      opened.zip().close();
    }
  }

  private static Entry entry(ZipArchiveEntry entry) {
    return new Entry(name(entry), kind(entry), entry.getSize(), entry.getCompressedSize());
  }

  private static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    return raw == null || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME
        ? entry.getName()
        : EntryNames.decode(raw);
  }

  private static Entry.Kind kind(ZipArchiveEntry entry) {
    if (entry.isDirectory()) {
      return Entry.Kind.FOLDER;
    }
    if (entry.isUnixSymlink()) {
      return Entry.Kind.LINK;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Entry.Kind.ENCRYPTED;
    }
    return canRead(entry) ? Entry.Kind.FILE : Entry.Kind.STRANGE;
  }

  /** Stored or deflated, as nearly all are. */
  private static boolean canRead(ZipArchiveEntry entry) {
    return entry.getMethod() == ZipMethod.STORED.getCode()
        || entry.getMethod() == ZipMethod.DEFLATED.getCode()
        || entry.getMethod() == ZipMethod.ENHANCED_DEFLATED.getCode()
        || entry.getMethod() == ZipMethod.BZIP2.getCode();
  }

  @Override
  public boolean isDocument() {
    return document;
  }

  @Override
  public List<Entry> entries() {
    return entries;
  }

  @Override
  public Optional<Trouble> trouble() {
    return Optional.empty();
  }

  @Override
  public InputStream open(int index) throws IOException {
    if (open.isPresent()) {
      return open.get().open(index);
    }
    // Entries belong to the ZipFile that listed them, and names may stand twice.
    Opened anew = Opened.of(file);
    try {
      return closingBoth(anew.open(index), anew.zip());
    } catch (IOException | RuntimeException e) {
      anew.zip().close();
      throw e;
    }
  }

  private static InputStream closingBoth(InputStream in, ZipFile zip) {
    return new FilterInputStream(in) {
      @Override
      public void close() throws IOException {
        super.close();
        zip.close();
      }
    };
  }

  @Override
  public void close() throws IOException {
    if (open.isPresent()) {
      open.get().zip().close();
    }
  }
}
