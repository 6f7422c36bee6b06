package zhaojing.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A printed page: lines of 38 characters, 40 lines a page, the page's number below. Lines are
 * broken wherever the 38th character falls, as a printer driver does it, so words are cut in two.
 */
final class PdfWriter implements SampleWriter {
  private static final int LINE_CHARS = 38;
  private static final int PAGE_LINES = 40;
  private static final int FONT_SIZE = 12;
  private static final int LEADING = 18;
  private static final int LEFT = 70;
  private static final int TOP = 780;

  @Override
  public byte[] write(String text, SampleProperties properties) {
    try (PDDocument pdf = new PDDocument()) {
      PDResources resources = new PDResources();
      resources.getCOSObject().setItem(COSName.FONT, SongFont.resource("F1"));
      List<String> lines = lines(text);
      for (int from = 0; from < lines.size(); from += PAGE_LINES) {
        List<String> onPage = lines.subList(from, Math.min(lines.size(), from + PAGE_LINES));
        addPage(pdf, resources, onPage, from / PAGE_LINES + 1);
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

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      int from = 0;
      do {
        int to = Math.min(paragraph.length(), from + LINE_CHARS);
        lines.add(paragraph.substring(from, to));
        from = to;
      } while (from < paragraph.length());
    }
    return lines;
  }

  private static void addPage(PDDocument pdf, PDResources resources, List<String> lines, int number)
      throws IOException {
    StringBuilder drawing = new StringBuilder("BT\n/F1 " + FONT_SIZE + " Tf\n");
    for (int i = 0; i < lines.size(); i++) {
      drawing.append(show(lines.get(i), LEFT, TOP - i * LEADING));
    }
    drawing.append(show(Integer.toString(number), 297, 40)).append("ET\n");
    PDPage page = new PDPage(PDRectangle.A4);
    page.setResources(resources);
    PDStream content = new PDStream(pdf);
    try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(drawing.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
    COSStream stream = content.getCOSObject();
    page.getCOSObject().setItem(COSName.CONTENTS, stream);
    pdf.addPage(page);
  }

  private static String show(String line, int x, int y) {
    return line.isEmpty() ? "" : "1 0 0 1 " + x + " " + y + " Tm <" + SongFont.hex(line) + "> Tj\n";
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
