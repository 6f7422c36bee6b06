package zhaojing.ingest.mail;

import java.util.List;
import java.util.Optional;

/**
 * One mail.
 *
 * @param plain the body as plain text, where it has that form
 * @param html the body as a page, bytes as sent
 * @param from the sender's name
 * @param sent ISO 8601
 */
public record Mail(
    Optional<String> plain,
    Optional<byte[]> html,
    Optional<String> from,
    Optional<String> sent,
    List<Attachment> attachments) {
  /** A file that came along; its name is as sent and may be anything. */
  public record Attachment(String name, byte[] bytes) {}

  public Mail {
    attachments = List.copyOf(attachments);
  }
}
