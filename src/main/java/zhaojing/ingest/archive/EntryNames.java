package zhaojing.ingest.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Names that an archive holds as bytes of an encoding it does not tell. */
final class EntryNames {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private EntryNames() {}

  /** UTF-8 where valid, else GBK, which Windows in China writes without a mark. */
  static String decode(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, GB18030);
    }
  }

  /** A name read as Latin 1 that may be bytes, unless it holds characters that are none. */
  static String decodeLatin(String name) {
    return name.chars().allMatch(c -> c < 256)
        ? decode(name.getBytes(StandardCharsets.ISO_8859_1))
        : name;
  }
}
