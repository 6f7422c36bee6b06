package zhaojing.ingest.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;

/** Reads one band of a page. */
final class BandStripper extends PDFTextStripperByArea {
  private static final String BAND = "band";

  private final FootNotes notes;

  private BandStripper(Band band, FootNotes notes) throws IOException {
    this.notes = notes;
    setSortByPosition(band.inColumn());
    setSuppressDuplicateOverlappingText(true);
    setLineSeparator("\n");
    addRegion(BAND, band.area());
  }

  /** The lines of the bands one after the other, without blank ones, each ended. */
  static String read(PDPage page, List<Band> bands, FootNotes notes) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Band band : bands) {
      BandStripper stripper = new BandStripper(band, notes);
      stripper.extractRegions(page);
      stripper
          .getTextForRegion(BAND)
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> text.append(line.stripTrailing()).append('\n'));
    }
    return text.toString();
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (!notes.isReference(text.getUnicode(), PageScan.size(text))) {
      super.processTextPosition(text);
    }
  }
}
