package zhaojing.ingest.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Names that an archive holds as bytes of an encoding it does not tell. */
final class EntryNames {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private EntryNames() {}

  /**
   * UTF-8 where valid, else GBK, which Windows in China writes without a mark. Two bytes of GBK can
   * be valid UTF-8 too (末 is ĩ), but then they make letters of the West, which Chinese names lack.
   */
  static String decode(byte[] raw) {
    try {
      String name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
      String other = new String(raw, GB18030);
      return beyondAscii(name, 0x80, 0x7FF) && beyondAscii(other, 0x4E00, 0x9FFF) ? other : name;
    } catch (CharacterCodingException e) {
      return new String(raw, GB18030);
    }
  }

  /** Whether there are characters beyond ASCII, and all of them in this range. */
  private static boolean beyondAscii(String name, int from, int to) {
    return name.chars().anyMatch(c -> c > 0x7F)
        && name.chars().allMatch(c -> c <= 0x7F || c >= from && c <= to);
  }

  /** A name read as Latin 1 that may be bytes, unless it holds characters that are none. */
  static String decodeLatin(String name) {
    return name.chars().allMatch(c -> c < 256)
        ? decode(name.getBytes(StandardCharsets.ISO_8859_1))
        : name;
  }
}
