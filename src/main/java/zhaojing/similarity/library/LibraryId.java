package zhaojing.similarity.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import zhaojing.model.LibraryKind;

/**
 * Ids of library texts: the kind's first letter and 16 hex digits that depend on the file's hash
 * and the place in the file, and on nothing else.
 */
public final class LibraryId {
  private static final int DIGITS = 16;

  private LibraryId() {}

  /**
   * @param sha256 of the file's bytes, 64 lower-case hex digits
   * @param place inside the file, empty for a whole file
   */
  public static String of(LibraryKind kind, String sha256, String place) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
    return kind.id().charAt(0) + sha256(sha256 + "\n" + place).substring(0, DIGITS);
  }

  /** Of the UTF-8 bytes, lower-case hex. */
  static String sha256(String text) {
    return HexFormat.of().formatHex(newDigest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
