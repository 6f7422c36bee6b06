package zhaojing.ingest.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a pdf, drawn at 300 dots an inch, large sheets at fewer. */
final class ScannedPdf implements PageSource {
  private static final double DPI = 300;
  private static final double POINTS_AN_INCH = 72;

  private final PDDocument pdf;
  private final PDFRenderer renderer;
  private final OcrLimits limits;

  ScannedPdf(byte[] bytes, OcrLimits limits) throws IOException {
    this.limits = limits;
    pdf = Loader.loadPDF(bytes);
    renderer = new PDFRenderer(pdf);
    // Scans hold pictures of 300 dpi and more; drawing needs no more than that.
    renderer.setSubsamplingAllowed(true);
  }

  @Override
  public int pages() {
    return pdf.getNumberOfPages();
  }

  @Override
  public GrayPage page(int number) throws IOException {
    PDRectangle box = pdf.getPage(number - 1).getCropBox();
    double inches = box.getWidth() / POINTS_AN_INCH * box.getHeight() / POINTS_AN_INCH;
    double dpi = Math.min(DPI, Math.sqrt(limits.maxPagePixels() / Math.max(inches, 0.01)));
    BufferedImage image = renderer.renderImageWithDPI(number - 1, (float) dpi, ImageType.RGB);
    return GrayPage.of(image);
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
