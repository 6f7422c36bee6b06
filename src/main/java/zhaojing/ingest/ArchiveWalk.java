package zhaojing.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import zhaojing.ingest.archive.Archive;
import zhaojing.ingest.archive.ArchiveKind;
import zhaojing.ingest.archive.Archives;
import zhaojing.ingest.archive.Entry;
import zhaojing.ingest.archive.TooLargeException;
import zhaojing.ingest.archive.UnpackLimits;
import zhaojing.ingest.issue.Problem;

/** Lists the entries of archives and mails, and of those inside them. For one thread. */
final class ArchiveWalk {
  /** Archives up to this size may be packed as tightly as they like. */
  private static final long SMALL_BYTES = 10L << 20;

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
   * @return false if the file is to be read itself: no archive, but for example a docx with a wrong
   *     extension, or a mail, whose attachments are listed all the same
   */
  boolean archive(Path file, String name, Place place, Place inside) {
    bytesLeft = limits.maxArchiveBytes();
    try {
      Optional<ArchiveKind> kind = ArchiveKind.of(file, name);
      return kind.isPresent() && archive(kind.get(), file, name, place, inside, 1);
    } catch (IOException e) {
      listing.reject(place, name, Problem.NO_ACCESS, "");
      return true;
    }
  }

  private boolean archive(
      ArchiveKind kind, Path file, String name, Place place, Place inside, int depth)
      throws IOException {
    if (kind.isMail()) {
      mail(kind, file, name, place, depth);
      return false;
    }
    Archive archive;
    try {
      archive = open(kind, file, name);
    } catch (IOException | RuntimeException e) {
      listing.reject(place, name, Problem.DAMAGED, "");
      return true;
    }
    open.add(archive);
    if (archive.isDocument()) {
      return false;
    }
    if (!kind.isUsualFor(name)) {
      listing.note(Problem.MISNAMED.at(place.path(name), kind.extension() + " 压缩包"));
    }
    if (archive.trouble().isEmpty() && filesByName(archive).isEmpty()) {
      listing.reject(place, name, Problem.EMPTY_ARCHIVE, "");
    }
    entries(archive, name, place, inside, depth);
    listing.forgetNotes();
    return true;
  }

  private Archive open(ArchiveKind kind, Path file, String name) throws IOException {
    return Archives.open(kind, file, name, unpackLimits(Files.size(file)), open.temporary());
  }

  /** A mail that can't be read says so when it is read itself. */
  private void mail(ArchiveKind kind, Path file, String name, Place place, int depth)
      throws IOException {
    if (Files.size(file) > limits.maxFileBytes()) {
      return;
    }
    Archive attachments = open(kind, file, name);
    open.add(attachments);
    if (attachments.trouble().isEmpty()) {
      entries(attachments, name, place, place.mail(name), depth);
    }
  }

  /** The whole archive, if it has no directory, keeps the proportion that single entries must. */
  private UnpackLimits unpackLimits(long packedBytes) {
    long proportionate = Math.max(SMALL_BYTES, packedBytes * limits.maxArchiveRatio());
    return new UnpackLimits(
        Math.max(0, Math.min(bytesLeft, proportionate)),
        limits.maxFileBytes(),
        limits.maxArchiveEntries(),
        limits.timePerFile().multipliedBy(10));
  }

  private void entries(Archive archive, String name, Place place, Place inside, int depth) {
    List<Integer> files = filesByName(archive);
    archive
        .trouble()
        .ifPresent(trouble -> listing.reject(place, name, trouble.problem(), trouble.detail()));
    if (files.size() > limits.maxArchiveEntries()) {
      String most = Integer.toString(limits.maxArchiveEntries());
      listing.reject(place, name, Problem.TOO_MANY_ENTRIES, most);
    }
    for (int index : files.subList(0, Math.min(files.size(), limits.maxArchiveEntries()))) {
      List<String> segments = EntryName.segments(archive.entries().get(index).name());
      String last = segments.get(segments.size() - 1);
      folder(segments.subList(0, segments.size() - 1), inside)
          .ifPresent(at -> entry(archive, index, last, at, depth));
    }
  }

  /** Sorted by name, so that numbers given to like names don't depend on the archiver. */
  private static List<Integer> filesByName(Archive archive) {
    List<String> names =
        archive.entries().stream()
            .map(entry -> String.join("/", EntryName.segments(entry.name())))
            .toList();
    return IntStream.range(0, names.size())
        .filter(i -> archive.entries().get(i).kind() != Entry.Kind.FOLDER)
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
    Entry entry = archive.entries().get(index);
    bytesLeft -= Math.max(0, entry.bytes());
    if (EntryName.isJunk(name)) {
      listing.reject(at, name, Problem.JUNK_FILE, "");
    } else if (entry.kind() == Entry.Kind.LINK) {
      listing.reject(at, name, Problem.SYMLINK, "");
    } else if (entry.kind() == Entry.Kind.ENCRYPTED) {
      listing.reject(at, name, Problem.ENCRYPTED, "");
    } else if (entry.kind() == Entry.Kind.STRANGE) {
      listing.reject(at, name, Problem.ARCHIVE_UNSUPPORTED, "分卷压缩或特殊的压缩方式");
    } else if (entry.kind() == Entry.Kind.BROKEN) {
      listing.reject(at, name, Problem.DAMAGED, "");
    } else if (bytesLeft < 0 || entry.isBomb(limits.maxArchiveRatio())) {
      listing.reject(at, name, Problem.SUSPICIOUS_ARCHIVE, "");
    } else if (!ArchiveKind.mayBe(name) || !inner(archive, index, name, at, depth)) {
      listing.present(at, name, () -> archive.open(index));
    }
  }

  /** An archive in the archive; false if the entry is to be read itself. */
  private boolean inner(Archive archive, int index, String name, Place at, int depth) {
    // A mail is a text too, so it may lie one deeper; archives in it may not.
    int most = limits.maxArchiveDepth() + (ArchiveKind.mayBeMail(name) ? 1 : 0);
    if (depth >= most) {
      String levels = Integer.toString(limits.maxArchiveDepth());
      listing.reject(at, name, Problem.TOO_DEEP, levels);
      return true;
    }
    try {
      long packed = Math.max(0, archive.entries().get(index).packedBytes());
      long bytes = Math.max(SMALL_BYTES, packed * limits.maxArchiveRatio());
      Path spooled = archive.spool(index, Math.min(bytesLeft, bytes), open.temporary());
      // What is left shrinks by the true size, whatever the directory says.
      bytesLeft -= Files.size(spooled);
      Optional<ArchiveKind> kind = ArchiveKind.of(spooled, name);
      if (kind.isEmpty()) {
        Files.delete(spooled);
        return false;
      }
      return archive(kind.get(), spooled, name, at, at.archive(name), depth + 1);
    } catch (TooLargeException e) {
      listing.reject(at, name, Problem.SUSPICIOUS_ARCHIVE, "");
    } catch (IOException | RuntimeException e) {
      listing.reject(at, name, Problem.DAMAGED, "");
    }
    return true;
  }
}
