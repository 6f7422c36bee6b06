package zhaojing.ingest.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** One compressed stream: a tar, or else a single file. */
record CompressedUnpacker(ArchiveKind kind) implements Unpacker {
  private static final int TAR_HEADER_BYTES = 512;
  private static final int MAX_XZ_MEMORY_KIB = 128 * 1024;

  @Override
  public void unpack(Path file, String name, Unpacking to) throws IOException {
    try (InputStream packed = new BufferedInputStream(Files.newInputStream(file));
        InputStream plain = new BufferedInputStream(decompressed(packed))) {
      plain.mark(TAR_HEADER_BYTES);
      byte[] header = plain.readNBytes(TAR_HEADER_BYTES);
      plain.reset();
      if (TarArchiveInputStream.matches(header, header.length) || namedTar(name)) {
        TarUnpacker.unpack(plain, to);
      } else {
        to.file(name.substring(0, Math.max(1, name.lastIndexOf('.'))), plain);
      }
    }
  }

  private InputStream decompressed(InputStream packed) throws IOException {
    return switch (kind) {
      case GZIP -> new GzipCompressorInputStream(packed, true);
      case BZIP2 -> new BZip2CompressorInputStream(packed, true);
      case XZ -> new XZCompressorInputStream(packed, true, MAX_XZ_MEMORY_KIB);
      default -> throw new IllegalArgumentException(kind.name());
    };
  }

  /** Old tar files bear no mark. */
  private static boolean namedTar(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains(".tar.") || lower.matches(".*\\.t(?:gz|bz2?|xz)");
  }
}
