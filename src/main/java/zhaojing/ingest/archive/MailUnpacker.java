package zhaojing.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import zhaojing.ingest.mail.Mail;

/** The attachments of a mail. */
record MailUnpacker(Reader reader) implements Unpacker {
  /** Reads one format of mail. */
  @FunctionalInterface
  interface Reader {
    Mail read(byte[] bytes) throws IOException;
  }

  @Override
  public void unpack(Path file, String name, Unpacking to) throws IOException {
    for (Mail.Attachment attachment : reader.read(Files.readAllBytes(file)).attachments()) {
      if (to.full()) {
        return;
      }
      // An attachment lies in no folder.
      String plain = attachment.name().replace('/', '_').replace('\\', '_');
      to.file(plain, new ByteArrayInputStream(attachment.bytes()));
    }
  }
}
