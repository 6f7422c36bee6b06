package zhaojing.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import zhaojing.model.RunResult;

/**
 * The folder a report goes to. Everything is written into a folder beside it, which takes its place
 * only when the last file is whole: an interrupted run leaves nothing that looks like a report, and
 * the report that stood there before stays.
 *
 * <p>What an earlier interrupted run left beside it is cleared away by the next one. Two runs into
 * one folder at a time are kept apart by a lock.
 */
public final class ReportFolder {
  private static final String RUN = "run.json";
  private static final String UNFINISHED = ".unfinished";
  private static final String FORMER = ".former";
  private static final String LOCK = ".lock";

  /** What a report's folder holds of its own; anything else there is the user's and stays. */
  private static final Set<String> OWN =
      Set.of(
          "run.json",
          "index.html",
          "ledger.xlsx",
          "data",
          "text",
          "submissions",
          "pairs",
          "families");

  private final Path folder;

  /** {@code folder} need not exist. */
  public ReportFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Throws when {@link #write} would refuse. Cheap: to be asked before the long work begins.
   *
   * @throws OutputRefusedException when the path holds something other than an empty folder or a
   *     former report
   */
  public void check() throws IOException {
    Path target = target();
    checkReplaceable(target);
    Path parent = target.getParent();
    while (!Files.exists(parent, LinkOption.NOFOLLOW_LINKS)) {
      parent = parent.getParent();
    }
    if (!Files.isDirectory(parent)) {
      throw new OutputRefusedException(
          parent,
          "这是一个文件，不能在里面建文件夹。请换一个输出位置。",
          "this is a file, no folder can be made in it. Choose another place.");
    }
    if (!Files.isWritable(parent)) {
      throw new OutputRefusedException(
          parent, "没有权限在这里写入。请换一个输出位置。", "no permission. Choose another place.");
    }
  }

  /**
   * Writes all of a report.
   *
   * @throws OutputRefusedException as {@link #check()}, or when another run is writing there
   * @throws IOException when a file cannot be written; a former report is then still in place
   */
  public void write(RunResult result, List<ReportWriter> writers) throws IOException {
    Path target = target();
    checkReplaceable(target);
    Files.createDirectories(target.getParent());
    Path lockFile = beside(target, LOCK);
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel, target)) {
      assert lock.isValid();
      restoreFormer(target);
      Path unfinished = beside(target, UNFINISHED);
      FolderTree.deleteIfExists(unfinished);
      Files.createDirectory(unfinished);
      for (ReportWriter writer : writers) {
        writer.write(result, unfinished);
      }
      checkReplaceable(target);
      replace(target, unfinished);
      Files.deleteIfExists(lockFile);
    }
  }

  /** The real folder, where the path is a link to one. */
  private Path target() throws IOException {
    Path path = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    if (path.getParent() == null) {
      throw new OutputRefusedException(
          path, "不能用磁盘根目录存放报告，请指定一个文件夹。", "a report can't take the root of a disk. Name a folder.");
    }
    return path;
  }

  private static void checkReplaceable(Path target) throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new OutputRefusedException(
          target,
          "这里已有一个文件，不是文件夹。请换一个输出位置。",
          "this is a file, not a folder. Choose another place.");
    }
    if (!isEmpty(target) && !holdsReport(target)) {
      throw new OutputRefusedException(
          target,
          "文件夹不是空的，里面也不是以前生成的报告。为免误删，请换一个输出位置，或先把其中的文件移走。",
          "the folder is neither empty nor a former report. Choose another place or move its files away.");
    }
  }

  private static boolean isEmpty(Path dir) throws IOException {
    try (Stream<Path> entries = Files.list(dir)) {
      return entries.findAny().isEmpty();
    }
  }

  private static boolean holdsReport(Path dir) {
    Path run = dir.resolve(RUN);
    if (!Files.isRegularFile(run)) {
      return false;
    }
    try {
      JsonNode root = JsonMapper.builder().build().readTree(run.toFile());
      return root != null && root.path("contract").isInt();
    } catch (IOException e) {
      return false;
    }
  }

  private static FileLock tryLock(FileChannel channel, Path target) throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      throw new OutputRefusedException(
          target,
          "另一次审阅正在写入这个文件夹，请等它结束或换一个输出位置。",
          "another review is writing there. Wait for its end or choose another place.");
    }
    return lock;
  }

  /** A run that died between the two moves of {@link #replace} left the former report beside. */
  private static void restoreFormer(Path target) throws IOException {
    Path former = beside(target, FORMER);
    if (Files.exists(target)) {
      discard(former, target);
    } else if (Files.isDirectory(former, LinkOption.NOFOLLOW_LINKS)) {
      FolderTree.move(former, target);
    }
  }

  private static void replace(Path target, Path unfinished) throws IOException {
    if (!Files.exists(target)) {
      FolderTree.move(unfinished, target);
      return;
    }
    Path former = beside(target, FORMER);
    try {
      FolderTree.move(target, former);
    } catch (IOException e) {
      FolderTree.refill(unfinished, target, RUN, OWN);
      FolderTree.deleteIfExists(unfinished);
      return;
    }
    try {
      FolderTree.move(unfinished, target);
    } catch (IOException e) {
      FolderTree.move(former, target);
      throw e;
    }
    discard(former, target);
  }

  /** Removes a former report; what else lay in its folder goes to the new one. */
  private static void discard(Path former, Path target) throws IOException {
    if (Files.isDirectory(former, LinkOption.NOFOLLOW_LINKS)) {
      FolderTree.rescue(former, target, OWN);
    }
    FolderTree.deleteIfExists(former);
  }

  private static Path beside(Path target, String suffix) {
    return target.resolveSibling("." + target.getFileName() + ".zhaojing" + suffix);
  }
}
