package zhaojing.ingest.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.stream.Field;

/** Words of a mail's header as they were meant. */
final class HeaderText {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private HeaderText() {}

  private static final Pattern FILE_NAME =
      Pattern.compile("(?:file)?name[ \\t]{0,5}=[ \\t]{0,5}\"?([^\";\\r\\n]{1,500})");
  private static final Pattern DISPLAY_NAME =
      Pattern.compile("^From:[ \\t]{0,5}\"?([^\"<\\r\\n]{1,200})");

  /** A part's file name, from either of the fields that may give it. */
  static Optional<String> fileName(Entity part) {
    Optional<String> named =
        decoded(part.getFilename())
            .or(
                () ->
                    part.getHeader().getField("Content-Type") instanceof ContentTypeField type
                        ? decoded(type.getParameter("name"))
                        : Optional.empty());
    return named.filter(HeaderText::isGarbled).isEmpty()
        ? named
        : raw(part, "Content-Disposition", FILE_NAME)
            .or(() -> raw(part, "Content-Type", FILE_NAME))
            .or(() -> named);
  }

  /** The name shown for the sender. */
  static Optional<String> sender(Message message) {
    Optional<String> named =
        message.getFrom() == null
            ? Optional.empty()
            : message.getFrom().stream()
                .findFirst()
                .map(Mailbox::getName)
                .flatMap(HeaderText::decoded);
    return named.filter(HeaderText::isGarbled).isEmpty()
        ? named
        : raw(message, "From", DISPLAY_NAME).or(() -> named);
  }

  private static boolean isGarbled(String value) {
    return value.indexOf('\uFFFD') >= 0;
  }

  /** From the field's bytes, where the parser's idea of their encoding was wrong. */
  private static Optional<String> raw(Entity part, String field, Pattern pattern) {
    Field found = part.getHeader().getField(field);
    if (found == null || found.getRaw() == null) {
      return Optional.empty();
    }
    String bytes = new String(found.getRaw().toByteArray(), StandardCharsets.ISO_8859_1);
    Matcher matcher = pattern.matcher(bytes);
    return matcher.find() ? decoded(matcher.group(1).strip()) : Optional.empty();
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
