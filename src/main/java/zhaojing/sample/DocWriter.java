package zhaojing.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Word 97–2003: a compound file whose streams {@code WordDocument} and {@code 1Table} are laid out
 * after [MS-DOC], with one piece of UTF-16 text, default character properties and one entry for
 * each paragraph.
 */
final class DocWriter implements SampleWriter {
  @Override
  public byte[] write(String text, SampleProperties properties) {
    WordStreams streams = WordStreams.of(text);
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      DirectoryEntry root = file.getRoot();
      root.createDocument("WordDocument", new ByteArrayInputStream(streams.document()));
      root.createDocument("1Table", new ByteArrayInputStream(streams.table()));
      summary(properties).write(root, SummaryInformation.DEFAULT_STREAM_NAME);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException | org.apache.poi.hpsf.WritingNotSupportedException e) {
      throw new UncheckedIOException("in memory", new IOException(e));
    }
  }

  private static SummaryInformation summary(SampleProperties p) {
    SummaryInformation summary = PropertySetFactory.newSummaryInformation();
    p.creator().ifPresent(summary::setAuthor);
    p.lastModifiedBy().ifPresent(summary::setLastAuthor);
    p.created().ifPresent(t -> summary.setCreateDateTime(Date.from(t)));
    p.modified().ifPresent(t -> summary.setLastSaveDateTime(Date.from(t)));
    p.revision().ifPresent(r -> summary.setRevNumber(Integer.toString(r)));
    // The property counts 100 ns.
    p.editMinutes().ifPresent(m -> summary.setEditTime(m * 60L * 10_000_000L));
    summary.setApplicationName(p.application());
    return summary;
  }
}
