package zhaojing.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that hold files, by their first bytes. */
public enum ArchiveKind {
  ZIP("zip"),
  RAR("rar"),
  SEVEN_ZIP("7z"),
  TAR("tar"),
  GZIP("gz", "tgz"),
  BZIP2("bz2", "tbz2", "tbz"),
  XZ("xz", "txz"),
  /** A mail whose attachments are its entries; the mail itself is a text too. */
  MIME_MAIL("eml"),
  OUTLOOK_MAIL("msg");

  private final List<String> usual;

  ArchiveKind(String... usual) {
    this.usual = List.of(usual);
  }

  private static final Set<String> EXTENSIONS =
      Set.of(
          "zip", "rar", "7z", "tar", "gz", "tgz", "bz2", "tbz2", "tbz", "xz", "txz", "eml", "msg");

  private static final int TAR_MAGIC_AT = 257;

  /** Whether the name is one of an archive or mail, so that a look at the bytes is worth while. */
  public static boolean mayBe(String name) {
    return EXTENSIONS.contains(extension(name));
  }

  /** Whether the name is a mail's. */
  public static boolean mayBeMail(String name) {
    return extension(name).equals("eml") || extension(name).equals("msg");
  }

  /** By the bytes, whatever archive the name promises; nothing when it is none. */
  public static Optional<ArchiveKind> of(Path file, String name) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(TAR_MAGIC_AT + 5);
    }
    return ofStart(new String(start, StandardCharsets.ISO_8859_1), extension(name));
  }

  private static Optional<ArchiveKind> ofStart(String start, String extension) {
    if (extension.equals("msg")) {
      return start.startsWith("\u00D0\u00CF\u0011\u00E0")
          ? Optional.of(OUTLOOK_MAIL)
          : Optional.empty();
    }
    if (start.startsWith("PK")) {
      return Optional.of(ZIP);
    }
    if (start.startsWith("Rar!\u001A\u0007")) {
      return Optional.of(RAR);
    }
    if (start.startsWith("7z\u00BC\u00AF\u0027\u001C")) {
      return Optional.of(SEVEN_ZIP);
    }
    if (start.startsWith("\u001F\u008B")) {
      return Optional.of(GZIP);
    }
    if (start.startsWith("BZh")) {
      return Optional.of(BZIP2);
    }
    if (start.startsWith("\u00FD7zXZ")) {
      return Optional.of(XZ);
    }
    if (start.startsWith("ustar", TAR_MAGIC_AT) || extension.equals("tar") && !start.isEmpty()) {
      return Optional.of(TAR);
    }
    return extension.equals("eml") && !start.isEmpty() ? Optional.of(MIME_MAIL) : Optional.empty();
  }

  /** What the kind is called, as an extension. */
  public String extension() {
    return usual.get(0);
  }

  /** Whether a file of this kind may be called so; a name without extension is no lie. */
  public boolean isUsualFor(String name) {
    String extension = extension(name);
    return usual.contains(extension) || !EXTENSIONS.contains(extension);
  }

  /** Whether the file is a text as well as a holder of files. */
  public boolean isMail() {
    return this == MIME_MAIL || this == OUTLOOK_MAIL;
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
