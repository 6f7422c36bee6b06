package zhaojing.ingest.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import zhaojing.ingest.extract.Deadline;
import zhaojing.ingest.issue.Problem;

/** Opens archives. */
public final class Archives {
  private static final Map<ArchiveKind, Unpacker> UNPACKERS =
      Map.of(
          ArchiveKind.RAR, new RarUnpacker(),
          ArchiveKind.SEVEN_ZIP, new SevenZipUnpacker(),
          ArchiveKind.TAR, new TarUnpacker(),
          ArchiveKind.GZIP, new CompressedUnpacker(ArchiveKind.GZIP),
          ArchiveKind.BZIP2, new CompressedUnpacker(ArchiveKind.BZIP2),
          ArchiveKind.XZ, new CompressedUnpacker(ArchiveKind.XZ),
          ArchiveKind.MIME_MAIL, new MailUnpacker(zhaojing.ingest.mail.MimeReader::read),
          ArchiveKind.OUTLOOK_MAIL, new MailUnpacker(zhaojing.ingest.mail.OutlookReader::read));

  private Archives() {}

  /**
   * An archive, to be closed by the caller; {@code file} must stay until then.
   *
   * @param name of the file, for entries that have none
   * @throws IOException when nothing of it can be read
   */
  public static Archive open(
      ArchiveKind kind, Path file, String name, UnpackLimits limits, TemporaryFiles temporary)
      throws IOException {
    return kind == ArchiveKind.ZIP
        ? zip(file, limits)
        : unpacked(UNPACKERS.get(kind), file, name, limits, temporary);
  }

  private static Archive zip(Path file, UnpackLimits limits) throws IOException {
    if (ZipDirectory.bytes(file) > limits.directoryBytes()) {
      return refused(new Trouble(Problem.TOO_MANY_ENTRIES, Integer.toString(limits.entries())));
    }
    try {
      return Deadline.call(() -> new ZipArchive(file), limits.time());
    } catch (TimeoutException e) {
      return refused(late(limits));
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  /** An archive without entries. */
  private static Archive refused(Trouble trouble) {
    return new UnpackedArchive(Optional.empty(), List.of(), Optional.of(trouble));
  }

  private static Trouble late(UnpackLimits limits) {
    return new Trouble(Problem.TIMEOUT, limits.time().toSeconds() + " 秒");
  }

  private static Archive unpacked(
      Unpacker unpacker, Path file, String name, UnpackLimits limits, TemporaryFiles temporary)
      throws IOException {
    Path folder = Files.createTempDirectory(temporary.folder(), "archive");
    Unpacking unpacking = new Unpacking(folder, limits);
    Optional<Trouble> trouble = Optional.empty();
    try {
      Deadline.call(
          () -> {
            unpacker.unpack(file, name, unpacking);
            return true;
          },
          limits.time());
    } catch (TimeoutException e) {
      trouble = Optional.of(late(limits));
    } catch (ExecutionException e) {
      trouble = Optional.of(trouble(e.getCause()));
    }
    return new UnpackedArchive(Optional.of(folder), unpacking.close(), trouble);
  }

  private static Trouble trouble(Throwable failure) {
    Throwable cause = failure;
    for (int i = 0; cause != null && i < 10; i++, cause = cause.getCause()) {
      if (cause instanceof RefusedException refused) {
        return refused.trouble();
      }
      if (cause instanceof TooLargeException
          || cause instanceof OutOfMemoryError
          || cause instanceof org.apache.commons.compress.MemoryLimitException) {
        return new Trouble(Problem.SUSPICIOUS_ARCHIVE, "");
      }
      if (cause instanceof org.apache.commons.compress.PasswordRequiredException) {
        return new Trouble(Problem.ENCRYPTED, "");
      }
    }
    return new Trouble(Problem.DAMAGED, "");
  }
}
