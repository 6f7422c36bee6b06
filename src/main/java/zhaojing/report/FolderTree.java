package zhaojing.report;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whole folders moved and removed. Links are never followed. */
final class FolderTree {
  private FolderTree() {}

  static void deleteIfExists(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Both paths lie in one folder; {@code to} does not exist. */
  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  /**
   * Fills {@code to}, of which the entries named {@code own} go, with a copy of {@code from}: for a
   * folder that cannot be moved itself, such as one mounted into a container. The entry {@code
   * last} goes first and comes last, so that a folder that has it is whole.
   */
  static void refill(Path from, Path to, String last, Set<String> own) throws IOException {
    Files.deleteIfExists(to.resolve(last));
    for (Path old : children(to)) {
      if (own.contains(old.getFileName().toString())) {
        deleteIfExists(old);
      }
    }
    for (Path entry : children(from)) {
      if (!entry.endsWith(last)) {
        copy(entry, to.resolve(entry.getFileName()));
      }
    }
    if (Files.exists(from.resolve(last))) {
      Files.copy(from.resolve(last), to.resolve(last));
    }
  }

  /**
   * Moves what is not named in {@code own}, and does not stand in {@code to}, from one folder to
   * another.
   */
  static void rescue(Path from, Path to, Set<String> own) throws IOException {
    for (Path entry : children(from)) {
      Path kept = to.resolve(entry.getFileName());
      if (!own.contains(entry.getFileName().toString())
          && !Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
        move(entry, kept);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to);
    if (Files.isDirectory(from)) {
      for (Path entry : children(from)) {
        copy(entry, to.resolve(entry.getFileName()));
      }
    }
  }

  private static List<Path> children(Path dir) throws IOException {
    try (Stream<Path> entries = Files.list(dir)) {
      return entries.sorted().toList();
    }
  }
}
