package zhaojing.ingest.archive;

import com.github.junrar.ArchiveOptions;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedDictionarySizeException;
import com.github.junrar.exception.UnsupportedRarEncryptedException;
import com.github.junrar.exception.UnsupportedRarMethodException;
import com.github.junrar.exception.UnsupportedRarVersionException;
import com.github.junrar.exception.WrongPasswordException;
import com.github.junrar.rarfile.FileHeader;
import com.github.junrar.rarfile.HostSystem;
import java.io.IOException;
import java.nio.file.Path;
import zhaojing.ingest.issue.Problem;

/** Rar up to version 5, in one volume. */
final class RarUnpacker implements Unpacker {
  /** More of the unpacked bytes than this is not kept in memory to look back at. */
  private static final ArchiveOptions OPTIONS =
      ArchiveOptions.builder().maxDictionarySize(128 << 20).build();

  @Override
  public void unpack(Path file, String name, Unpacking to) throws IOException, RarException {
    try (com.github.junrar.Archive archive =
        new com.github.junrar.Archive(file.toFile(), OPTIONS)) {
      if (archive.isEncrypted()) {
        throw new RefusedException(new Trouble(Problem.ENCRYPTED, ""));
      }
      for (FileHeader header : archive.getFileHeaders()) {
        if (to.full()) {
          return;
        }
        entry(archive, header, to);
      }
    } catch (UnsupportedRarVersionException
        | UnsupportedRarMethodException
        | UnsupportedDictionarySizeException e) {
      throw new RefusedException(new Trouble(Problem.ARCHIVE_UNSUPPORTED, "RAR"));
    } catch (UnsupportedRarEncryptedException | WrongPasswordException e) {
      throw new RefusedException(new Trouble(Problem.ENCRYPTED, ""));
    }
  }

  private static void entry(com.github.junrar.Archive archive, FileHeader header, Unpacking to)
      throws IOException, RarException {
    String name =
        header.isUnicode() || header.isRar5Family()
            ? header.getFileName()
            : EntryNames.decode(header.getFileNameByteArray());
    if (header.isDirectory()) {
      to.skip(name, Entry.Kind.FOLDER);
    } else if (header.isEncrypted()) {
      to.skip(name, Entry.Kind.ENCRYPTED);
    } else if (header.isSplitBefore() || header.isSplitAfter()) {
      to.skip(name, Entry.Kind.STRANGE);
    } else if (isLink(header)) {
      to.skip(name, Entry.Kind.LINK);
    } else {
      extract(archive, header, name, to);
    }
  }

  /** The entries behind a broken one may be whole. */
  private static void extract(
      com.github.junrar.Archive archive, FileHeader header, String name, Unpacking to)
      throws IOException {
    try {
      to.<RarException>file(name, out -> archive.extractFile(header, out));
    } catch (RarException e) {
      if (e.getCause() instanceof IOException limit) {
        throw limit;
      }
    }
  }

  private static boolean isLink(FileHeader header) {
    return header.getRedirection() != null
        || header.getHostOS() == HostSystem.unix && (header.getFileAttr() & 0xF000) == 0xA000;
  }
}
