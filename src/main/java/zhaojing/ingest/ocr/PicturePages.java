package zhaojing.ingest.ocr;

import java.io.IOException;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** Tells pages of a pdf that show a text as a picture from those that are just empty. */
public final class PicturePages {
  /** With fewer letters than this a text layer may be a scanner's stamp on a picture. */
  public static final int MAX_STAMP_LETTERS = 20;

  private static final long MIN_PICTURE_PIXELS = 90_000;
  private static final long MIN_STAMPED_PIXELS = 500_000;

  /** Letters drawn as outlines take much more room than a rule or a frame. */
  private static final long MIN_DRAWING_BYTES = 6_000;

  private static final int MAX_FORM_DEPTH = 3;

  private PicturePages() {}

  /**
   * @param letters how many letters the text layer of each doubtful page holds, by number from 1
   * @return the numbers of those to recognise; none when the pdf can't be opened
   */
  public static SortedSet<Integer> of(byte[] bytes, SortedMap<Integer, Integer> letters) {
    SortedSet<Integer> pictures = new TreeSet<>();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (int number : letters.headMap(pdf.getNumberOfPages() + 1).keySet()) {
        PDPage page = pdf.getPage(number - 1);
        long pixels = pixels(page.getResources(), 0);
        boolean stamped = letters.get(number) > 0;
        if (stamped
            ? pixels >= MIN_STAMPED_PIXELS
            : pixels >= MIN_PICTURE_PIXELS || drawingBytes(page) >= MIN_DRAWING_BYTES) {
          pictures.add(number);
        }
      }
    } catch (IOException | RuntimeException e) {
      // What was found so far may still be drawn; the reader says what could not.
      return pictures;
    }
    return pictures;
  }

  /** Pixels of the largest picture. */
  private static long pixels(PDResources resources, int depth) throws IOException {
    long most = 0;
    if (resources == null || depth > MAX_FORM_DEPTH) {
      return most;
    }
    for (COSName name : resources.getXObjectNames()) {
      COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
      COSBase object = all == null ? null : all.getDictionaryObject(name);
      if (object instanceof COSStream stream) {
        most = Math.max(most, pixels(stream, depth));
      }
    }
    return most;
  }

  private static long pixels(COSStream object, int depth) throws IOException {
    if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
      return (long) object.getInt(COSName.WIDTH, 0) * object.getInt(COSName.HEIGHT, 0);
    }
    COSDictionary inner = object.getCOSDictionary(COSName.RESOURCES);
    return inner == null ? 0 : pixels(new PDResources(inner), depth + 1);
  }

  private static long drawingBytes(PDPage page) {
    long bytes = 0;
    var streams = page.getContentStreams();
    while (streams.hasNext()) {
      bytes += Math.max(0, streams.next().getLength());
    }
    return bytes;
  }
}
