package zhaojing.ingest;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import zhaojing.ingest.issue.Problem;

/** Lists the entries of zip archives, and of archives inside them. */
final class ArchiveWalk {
  private final Listing listing;
  private final OpenArchives open;
  private final ReadLimits limits;

  ArchiveWalk(Listing listing, OpenArchives open, ReadLimits limits) {
    this.listing = listing;
    this.open = open;
    this.limits = limits;
  }

  /**
   * The entries of the archive {@code name}, which lies at {@code place}.
   *
   * @param inside the place of its entries
   * @return false if the file is none, but for example a docx with a wrong extension
   */
  boolean archive(Path path, String name, Place place, Place inside) {
    try {
      return archive(FileChannel.open(path, StandardOpenOption.READ), name, place, inside, 1);
    } catch (IOException e) {
      listing.reject(place, name, Problem.NO_ACCESS, "");
      return true;
    }
  }

  private boolean archive(
      SeekableByteChannel channel, String name, Place place, Place inside, int depth)
      throws IOException {
    if (!Archive.hasSignature(channel)) {
      boolean empty = channel.size() == 0;
      channel.close();
      if (empty) {
        listing.reject(place, name, Problem.EMPTY_FILE, "");
      }
      return empty;
    }
    Archive archive;
    try {
      archive = open.add(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      listing.reject(place, name, Problem.DAMAGED, "");
      return true;
    }
    if (archive.isDocument()) {
      return false;
    }
    entries(archive, name, place, inside, depth);
    return true;
  }

  private void entries(Archive archive, String name, Place place, Place inside, int depth) {
    List<ZipArchiveEntry> entries = archive.files();
    if (entries.isEmpty()) {
      listing.reject(place, name, Problem.EMPTY_ARCHIVE, "");
    }
    if (entries.size() > limits.maxArchiveEntries()) {
      String most = Integer.toString(limits.maxArchiveEntries());
      listing.reject(place, name, Problem.TOO_MANY_ENTRIES, most);
    }
    long expanded = 0;
    Set<String> junkFolders = new HashSet<>();
    for (ZipArchiveEntry entry :
        entries.stream()
            .limit(limits.maxArchiveEntries())
            .sorted(Comparator.comparing(e -> String.join("/", EntryName.segments(e))))
            .toList()) {
      expanded += Math.max(0, entry.getSize());
      List<String> segments = EntryName.segments(entry);
      Place at = inside;
      boolean junk = false;
      for (int i = 0; i < segments.size() - 1 && !junk; i++) {
        junk = EntryName.isJunk(segments.get(i));
        if (junk && junkFolders.add(at.path(segments.get(i)))) {
          listing.reject(at, segments.get(i), Problem.JUNK_FILE, "");
        }
        at = at.folder(segments.get(i));
      }
      if (!junk) {
        String last = segments.isEmpty() ? "（无名）" : segments.get(segments.size() - 1);
        entry(archive, entry, last, at, expanded, depth);
      }
    }
  }

  private void entry(
      Archive archive, ZipArchiveEntry entry, String name, Place at, long expanded, int depth) {
    if (EntryName.isJunk(name)) {
      listing.reject(at, name, Problem.JUNK_FILE, "");
    } else if (entry.isUnixSymlink()) {
      listing.reject(at, name, Problem.SYMLINK, "");
    } else if (entry.getGeneralPurposeBit().usesEncryption()) {
      listing.reject(at, name, Problem.ENCRYPTED, "");
    } else if (!archive.canRead(entry)) {
      listing.reject(at, name, Problem.ARCHIVE_UNSUPPORTED, "zip 的特殊压缩方式");
    } else if (expanded > limits.maxArchiveBytes() || archive.isBomb(entry, limits)) {
      listing.reject(at, name, Problem.SUSPICIOUS_ARCHIVE, "");
    } else if (!EntryName.isZip(name) || !inner(archive, entry, name, at, depth)) {
      listing.present(at, name, () -> archive.open(entry));
    }
  }

  private boolean inner(Archive archive, ZipArchiveEntry entry, String name, Place at, int depth) {
    if (depth >= limits.maxArchiveDepth()) {
      String most = Integer.toString(limits.maxArchiveDepth());
      listing.reject(at, name, Problem.TOO_DEEP, most);
      return true;
    }
    try {
      SeekableByteChannel channel = archive.spool(entry, limits.maxArchiveBytes());
      return archive(channel, name, at, at.archive(name), depth + 1);
    } catch (Archive.TooLargeException e) {
      listing.reject(at, name, Problem.SUSPICIOUS_ARCHIVE, "");
    } catch (IOException e) {
      listing.reject(at, name, Problem.DAMAGED, "");
    }
    return true;
  }
}
