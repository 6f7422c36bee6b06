package zhaojing.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import zhaojing.ingest.issue.Problem;

/** Lists the entries of zip archives, and of archives inside them. For one thread. */
final class ArchiveWalk {
  private final Listing listing;
  private final OpenArchives open;
  private final ReadLimits limits;

  /** Junk folders of an archive are named once, not with each of their files. */
  private final Set<String> junkFolders = new HashSet<>();

  /** Expanded bytes that the archive at hand, with all inside it, may still take. */
  private long bytesLeft;

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
  boolean archive(Path file, String name, Place place, Place inside) {
    bytesLeft = limits.maxArchiveBytes();
    try {
      return Archive.hasSignature(file) && archive(file, false, name, place, inside, 1);
    } catch (IOException e) {
      listing.reject(place, name, Problem.NO_ACCESS, "");
      return true;
    }
  }

  private boolean archive(
      Path file, boolean temporary, String name, Place place, Place inside, int depth) {
    Archive archive;
    try {
      archive = open.add(file, temporary);
    } catch (IOException | RuntimeException e) {
      listing.reject(place, name, Problem.DAMAGED, "");
      return true;
    }
    if (!archive.isDocument()) {
      entries(archive, name, place, inside, depth);
    }
    return !archive.isDocument();
  }

  private void entries(Archive archive, String name, Place place, Place inside, int depth) {
    List<Integer> files = filesByName(archive);
    if (files.isEmpty()) {
      listing.reject(place, name, Problem.EMPTY_ARCHIVE, "");
    }
    if (files.size() > limits.maxArchiveEntries()) {
      String most = Integer.toString(limits.maxArchiveEntries());
      listing.reject(place, name, Problem.TOO_MANY_ENTRIES, most);
    }
    for (int index : files.subList(0, Math.min(files.size(), limits.maxArchiveEntries()))) {
      List<String> segments = EntryName.segments(archive.entries().get(index));
      String last = segments.get(segments.size() - 1);
      folder(segments.subList(0, segments.size() - 1), inside)
          .ifPresent(at -> entry(archive, index, last, at, depth));
    }
  }

  /** Sorted by name, so that numbers given to like names don't depend on the archiver. */
  private static List<Integer> filesByName(Archive archive) {
    List<String> names = new ArrayList<>();
    for (ZipArchiveEntry entry : archive.entries()) {
      names.add(String.join("/", EntryName.segments(entry)));
    }
    return IntStream.range(0, names.size())
        .filter(i -> !archive.entries().get(i).isDirectory())
        .boxed()
        .sorted(Comparator.comparing(names::get))
        .toList();
  }

  /** Nothing for a folder of junk. */
  private Optional<Place> folder(List<String> segments, Place inside) {
    Place at = inside;
    for (String segment : segments) {
      if (EntryName.isJunk(segment)) {
        if (junkFolders.add(at.path(segment))) {
          listing.reject(at, segment, Problem.JUNK_FILE, "");
        }
        return Optional.empty();
      }
      at = at.folder(segment);
    }
    return Optional.of(at);
  }

  private void entry(Archive archive, int index, String name, Place at, int depth) {
    ZipArchiveEntry entry = archive.entries().get(index);
    bytesLeft -= Math.max(0, entry.getSize());
    if (EntryName.isJunk(name)) {
      listing.reject(at, name, Problem.JUNK_FILE, "");
    } else if (entry.isUnixSymlink()) {
      listing.reject(at, name, Problem.SYMLINK, "");
    } else if (entry.getGeneralPurposeBit().usesEncryption()) {
      listing.reject(at, name, Problem.ENCRYPTED, "");
    } else if (!Archive.canRead(entry)) {
      listing.reject(at, name, Problem.ARCHIVE_UNSUPPORTED, "zip 的特殊压缩方式");
    } else if (bytesLeft < 0 || Archive.isBomb(entry, limits.maxArchiveRatio())) {
      listing.reject(at, name, Problem.SUSPICIOUS_ARCHIVE, "");
    } else if (!EntryName.isZip(name) || !inner(archive, index, name, at, depth)) {
      listing.present(at, name, () -> archive.open(index));
    }
  }

  /** An archive in the archive; false if it is none. */
  private boolean inner(Archive archive, int index, String name, Place at, int depth) {
    if (depth >= limits.maxArchiveDepth()) {
      String most = Integer.toString(limits.maxArchiveDepth());
      listing.reject(at, name, Problem.TOO_DEEP, most);
      return true;
    }
    try {
      long packed = Math.max(0, archive.entries().get(index).getCompressedSize());
      long most = Archive.mostBytes(packed, limits.maxArchiveRatio());
      Path spooled = archive.spool(index, Math.min(bytesLeft, most));
      // What is left shrinks by the true size, whatever the directory says.
      bytesLeft -= Files.size(spooled);
      if (!Archive.hasSignature(spooled)) {
        Files.delete(spooled);
        return false;
      }
      return archive(spooled, true, name, at, at.archive(name), depth + 1);
    } catch (Archive.TooLargeException e) {
      listing.reject(at, name, Problem.SUSPICIOUS_ARCHIVE, "");
    } catch (IOException | RuntimeException e) {
      listing.reject(at, name, Problem.DAMAGED, "");
    }
    return true;
  }
}
