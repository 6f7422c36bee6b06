package zhaojing.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Outlook's msg files. */
public final class OutlookReader {
  /** A field that may be missing. */
  @FunctionalInterface
  private interface Field {
    String get() throws ChunkNotFoundException;
  }

  private OutlookReader() {}

  /** Throws when the bytes are no msg file. */
  public static Mail read(byte[] bytes) throws IOException {
    try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
      if (message.has7BitEncodingStrings()) {
        message.guess7BitEncoding();
      }
      List<Mail.Attachment> attachments = new ArrayList<>();
      for (AttachmentChunks attachment : message.getAttachmentFiles()) {
        content(attachment)
            .ifPresent(b -> attachments.add(new Mail.Attachment(name(attachment), b)));
      }
      return new Mail(
          value(message::getTextBody),
          value(message::getHtmlBody).map(html -> html.getBytes(StandardCharsets.UTF_8)),
          value(message::getDisplayFrom),
          sent(message),
          attachments);
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  private static Optional<String> value(Field field) {
    try {
      return Optional.ofNullable(field.get()).filter(value -> !value.isBlank());
    } catch (ChunkNotFoundException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> sent(MAPIMessage message) {
    try {
      return Optional.ofNullable(message.getMessageDate()).map(d -> d.toInstant().toString());
    } catch (ChunkNotFoundException e) {
      return Optional.empty();
    }
  }

  private static String name(AttachmentChunks attachment) {
    for (StringChunk chunk :
        new StringChunk[] {attachment.getAttachLongFileName(), attachment.getAttachFileName()}) {
      if (chunk != null && chunk.getValue() != null && !chunk.getValue().isBlank()) {
        return attachment.isEmbeddedMessage() ? chunk.getValue() + ".msg" : chunk.getValue();
      }
    }
    return attachment.isEmbeddedMessage() ? "邮件.msg" : "附件";
  }

  private static Optional<byte[]> content(AttachmentChunks attachment) throws IOException {
    if (attachment.isEmbeddedMessage()) {
      DirectoryNode inner = attachment.getAttachmentDirectory().getDirectory();
      try (POIFSFileSystem file = new POIFSFileSystem()) {
        EntryUtils.copyNodes(inner, file.getRoot());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeFilesystem(out);
        return Optional.of(out.toByteArray());
      }
    }
    return Optional.ofNullable(attachment.getEmbeddedAttachmentObject());
  }
}
