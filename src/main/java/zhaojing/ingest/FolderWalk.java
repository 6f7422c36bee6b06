package zhaojing.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zhaojing.ingest.archive.ArchiveKind;
import zhaojing.ingest.issue.Problem;

/** Lists what lies in folders, without following links. */
final class FolderWalk {
  private final Listing listing;
  private final ArchiveWalk archives;
  private final ReadLimits limits;

  FolderWalk(Listing listing, ArchiveWalk archives, ReadLimits limits) {
    this.listing = listing;
    this.archives = archives;
    this.limits = limits;
  }

  /** Everything in a folder named by the user. */
  void input(Path folder, String name, Place place) {
    folder(folder, place, place.prefix().isEmpty() ? name : "");
  }

  void folder(Path folder, Place place) {
    folder(folder, place, "");
  }

  /**
   * Everything in {@code folder}, which stands at {@code place}.
   *
   * @param name shown when it can't be opened
   */
  private void folder(Path folder, Place place, String name) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (IOException | DirectoryIteratorException e) {
      listing.reject(place, name, Problem.NO_ACCESS, "");
      return;
    }
    // The order decides which of two like names gets the number.
    children.sort(Comparator.comparing(Path::toString).thenComparing(Comparator.naturalOrder()));
    for (Path child : children) {
      child(child, place);
    }
  }

  private void child(Path path, Place place) {
    String name = name(path);
    if (Files.isSymbolicLink(path)) {
      listing.reject(place, name, Problem.SYMLINK, "");
    } else if (EntryName.isJunk(name)) {
      listing.reject(place, name, Problem.JUNK_FILE, "");
    } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      folder(path, place.folder(name));
    } else {
      file(path, name, place, place.archive(name));
    }
  }

  /**
   * One file.
   *
   * @param inside the place of its entries, if it is an archive
   */
  void file(Path path, String name, Place place, Place inside) {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      listing.reject(place, name, Problem.UNSUPPORTED, "不是普通文件");
    } else if (!Files.isReadable(path)) {
      listing.reject(place, name, Problem.NO_ACCESS, "");
    } else if (ArchiveKind.mayBe(name) && archives.archive(path, name, place, inside)) {
      return;
    } else if (bytes(path) > limits.maxFileBytes()) {
      listing.reject(place, name, Problem.TOO_LARGE, limits.mostBytes());
    } else {
      listing.present(place, name, () -> Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS));
    }
  }

  /** 0 when it can't be told; reading will. */
  private static long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /** The last name of a path, printable. */
  static String name(Path path) {
    Path last = path.toAbsolutePath().normalize().getFileName();
    String name = EntryName.printable(last == null ? "" : last.toString());
    return name.isEmpty() ? EntryName.NAMELESS : name;
  }
}
