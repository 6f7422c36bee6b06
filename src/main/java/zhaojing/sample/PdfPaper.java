package zhaojing.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A4 pages out of drawing operators (ISO 32000-1, 8.2); the font is called {@code F1}. */
final class PdfPaper {
  private PdfPaper() {}

  /** A pdf of one page for each of {@code drawings}. */
  static byte[] document(List<String> drawings, SampleProperties properties) {
    try (PDDocument pdf = new PDDocument()) {
      PDResources resources = new PDResources();
      resources.getCOSObject().setItem(COSName.FONT, SongFont.resource("F1"));
      for (String drawing : drawings) {
        addPage(pdf, resources, drawing);
      }
      pdf.setDocumentInformation(information(properties));
      // The file's id would otherwise be drawn from the clock.
      pdf.setDocumentId(2014L);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
  }

  /** Words at a place in points from the lower left corner. */
  static String show(String line, int size, int x, int y) {
    return line.isEmpty()
        ? ""
        : "BT /F1 "
            + size
            + " Tf 1 0 0 1 "
            + x
            + " "
            + y
            + " Tm <"
            + SongFont.hex(line)
            + "> Tj ET\n";
  }

  /** A thin horizontal line. */
  static String rule(int x, int y, int length) {
    return x + " " + y + " m " + (x + length) + " " + y + " l S\n";
  }

  private static void addPage(PDDocument pdf, PDResources resources, String drawing)
      throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    page.setResources(resources);
    PDStream content = new PDStream(pdf);
    try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(drawing.getBytes(StandardCharsets.US_ASCII));
    }
    page.getCOSObject().setItem(COSName.CONTENTS, content.getCOSObject());
    pdf.addPage(page);
  }

  private static PDDocumentInformation information(SampleProperties properties) {
    PDDocumentInformation information = new PDDocumentInformation();
    properties.creator().ifPresent(information::setAuthor);
    information.setCreator(properties.application());
    properties.created().ifPresent(t -> information.setCreationDate(calendar(t)));
    properties.modified().ifPresent(t -> information.setModificationDate(calendar(t)));
    return information;
  }

  private static Calendar calendar(java.time.Instant time) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    calendar.setTimeInMillis(time.toEpochMilli());
    return calendar;
  }
}
