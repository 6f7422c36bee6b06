package zhaojing.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import zhaojing.ingest.charset.TextEncoding;

/** Mail after RFC 5322 and MIME. For one message. */
public final class MimeReader {
  private static final int MAX_DEPTH = 20;
  private static final int MAX_PARTS = 2000;

  private final List<Mail.Attachment> attachments = new ArrayList<>();
  private Optional<String> plain = Optional.empty();
  private Optional<byte[]> html = Optional.empty();
  private int parts;

  private MimeReader() {}

  /** Throws when the bytes are no mail; what is odd in one is passed over. */
  public static Mail read(byte[] bytes) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    MimeReader reader = new MimeReader();
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      reader.part(message, 0);
      return new Mail(
          reader.plain, reader.html, HeaderText.sender(message), sent(message), reader.attachments);
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  private void part(Entity part, int depth) throws IOException {
    if (depth > MAX_DEPTH || ++parts > MAX_PARTS) {
      return;
    }
    Body body = part.getBody();
    Optional<String> name = HeaderText.fileName(part);
    if (body instanceof Multipart several) {
      for (Entity inner : several.getBodyParts()) {
        part(inner, depth + 1);
      }
    } else if (body instanceof Message message) {
      String subject = HeaderText.decoded(message.getSubject()).orElse("邮件");
      attachments.add(new Mail.Attachment(name.orElse(subject + ".eml"), bytes(message)));
    } else if (body instanceof SingleBody single) {
      single(part, single, name);
    }
  }

  private void single(Entity part, SingleBody body, Optional<String> name) throws IOException {
    String type = part.getMimeType();
    boolean attached = "attachment".equalsIgnoreCase(part.getDispositionType());
    boolean shown = part.getHeader().getField("Content-ID") != null && type.startsWith("image/");
    if (!attached && name.isEmpty() && type.equals("text/plain") && plain.isEmpty()) {
      plain = Optional.of(text(bytes(body), part.getCharset()));
    } else if (!attached && type.equals("text/html") && html.isEmpty()) {
      html = Optional.of(bytes(body));
    } else if (attached || name.isPresent() && !shown) {
      attachments.add(new Mail.Attachment(name.orElse("附件"), bytes(body)));
    }
  }

  /** By what the bytes read as; declarations are often wrong. */
  private static String text(byte[] bytes, String declared) {
    return TextEncoding.decode(
        bytes, TextEncoding.detect(bytes).orElseGet(() -> HeaderText.charset(declared)));
  }

  private static byte[] bytes(SingleBody body) throws IOException {
    try (java.io.InputStream in = body.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static byte[] bytes(Message message) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DefaultMessageWriter().writeMessage(message, out);
    return out.toByteArray();
  }

  private static Optional<String> sent(Message message) {
    return Optional.ofNullable(message.getDate()).map(date -> date.toInstant().toString());
  }
}
