package zhaojing.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Mails with a body and attachments: eml after RFC 5322 and MIME, msg after [MS-OXMSG]. */
final class FixedMail {
  private static final String BOUNDARY = "----=_Mail_2014";

  private FixedMail() {}

  /** File names as encoded words, the way mail programs in China send them. */
  static byte[] eml(String body, SampleProperties properties, Map<String, byte[]> attachments) {
    String sender = properties.creator().map(c -> word(c) + " ").orElse("");
    StringBuilder mail = new StringBuilder();
    mail.append("From: ").append(sender).append("<sender@example.com>\n");
    mail.append("To: <reader@example.com>\nSubject: ").append(word("报送材料"));
    mail.append("\nDate: Fri, 16 May 2014 09:30:00 +0800\nMIME-Version: 1.0\n");
    mail.append("Content-Type: multipart/mixed; boundary=\"").append(BOUNDARY).append("\"\n\n--");
    mail.append(BOUNDARY).append("\nContent-Type: text/plain; charset=\"utf-8\"\n");
    base64(body.getBytes(StandardCharsets.UTF_8), mail);
    attachments.forEach(
        (name, content) -> {
          mail.append("--").append(BOUNDARY).append("\nContent-Type: application/octet-stream\n");
          mail.append("Content-Disposition: attachment; filename=\"").append(word(name));
          mail.append("\"\n");
          base64(content, mail);
        });
    mail.append("--").append(BOUNDARY).append("--\n");
    return mail.toString().replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static void base64(byte[] content, StringBuilder mail) {
    mail.append("Content-Transfer-Encoding: base64\n\n")
        .append(Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(content))
        .append('\n');
  }

  private static String word(String text) {
    byte[] bytes = text.getBytes(java.nio.charset.Charset.forName("GB18030"));
    return "=?gb2312?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
  }

  /** The streams that hold text and files; the tables of lesser properties stay empty. */
  static byte[] msg(String body, SampleProperties properties, Map<String, byte[]> attachments) {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      DirectoryEntry root = file.getRoot();
      stream(root, "__properties_version1.0", new byte[32]);
      stream(root, "__substg1.0_001A001F", utf16("IPM.Note"));
      stream(root, "__substg1.0_0037001F", utf16("报送材料"));
      stream(root, "__substg1.0_1000001F", utf16(body.replace("\n", "\r\n")));
      if (properties.creator().isPresent()) {
        stream(root, "__substg1.0_0C1A001F", utf16(properties.creator().get()));
      }
      int number = 0;
      for (Map.Entry<String, byte[]> attachment : attachments.entrySet()) {
        DirectoryEntry folder =
            root.createDirectory("__attach_version1.0_#%08X".formatted(number++));
        stream(folder, "__properties_version1.0", new byte[8]);
        stream(folder, "__substg1.0_3707001F", utf16(attachment.getKey()));
        stream(folder, "__substg1.0_37010102", attachment.getValue());
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
  }

  private static void stream(DirectoryEntry folder, String name, byte[] content)
      throws IOException {
    folder.createDocument(name, new ByteArrayInputStream(content));
  }

  private static byte[] utf16(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }
}
