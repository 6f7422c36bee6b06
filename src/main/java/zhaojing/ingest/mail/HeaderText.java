package zhaojing.ingest.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.field.ContentTypeField;

/** Words of a mail's header as they were meant. */
final class HeaderText {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private HeaderText() {}

  /** A part's file name, from either of the fields that may give it. */
  static Optional<String> fileName(Entity part) {
    Optional<String> named = decoded(part.getFilename());
    return named.isPresent()
            || !(part.getHeader().getField("Content-Type") instanceof ContentTypeField type)
        ? named
        : decoded(type.getParameter("name"));
  }

  /** Encoded words and bare bytes decoded. */
  static Optional<String> decoded(String value) {
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(bare(DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT)));
  }

  /** The parser takes bytes above 127 for Latin 1. */
  private static String bare(String value) {
    boolean bytes = value.chars().allMatch(c -> c < 256) && value.chars().anyMatch(c -> c > 127);
    if (!bytes) {
      return value;
    }
    byte[] raw = value.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, GB18030);
    }
  }

  static Charset charset(String declared) {
    try {
      return declared == null ? GB18030 : Charset.forName(declared);
    } catch (IllegalArgumentException e) {
      return GB18030;
    }
  }
}
