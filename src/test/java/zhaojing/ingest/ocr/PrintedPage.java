package zhaojing.ingest.ocr;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Pages of our own text as a printer and a scanner would make them: A4 at 300 dpi. */
public final class PrintedPage {
  public static final int LINE_CHARS = 34;
  public static final int PAGE_LINES = 36;
  private static final int FONT_PIXELS = 58;
  private static final int LEADING = 84;
  private static final int LEFT = 250;
  private static final int TOP = 330;

  private PrintedPage() {}

  /** A sans-serif font of the machine with Chinese letters, or nothing. */
  public static Optional<Font> font() {
    return font("Noto Sans CJK SC");
  }

  static Optional<Font> font(String name) {
    return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
        .filter(font -> font.getFontName(Locale.ROOT).equals(name))
        .findFirst();
  }

  /** Paragraphs broken into lines, cut into pages. */
  public static List<List<String>> pages(String text) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n")) {
      for (int from = 0; from < paragraph.length(); from += LINE_CHARS) {
        lines.add(paragraph.substring(from, Math.min(paragraph.length(), from + LINE_CHARS)));
      }
    }
    List<List<String>> pages = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += PAGE_LINES) {
      pages.add(lines.subList(from, Math.min(lines.size(), from + PAGE_LINES)));
    }
    return pages;
  }

  public static BufferedImage print(Font font, List<String> lines) {
    return print(font, lines, 0);
  }

  /** The lines, the sheet turned clockwise by some degrees. */
  public static BufferedImage print(Font font, List<String> lines, double degrees) {
    BufferedImage page = new BufferedImage(2480, 3508, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(Color.BLACK);
    graphics.setFont(font.deriveFont((float) FONT_PIXELS));
    for (int i = 0; i < lines.size(); i++) {
      graphics.drawString(lines.get(i), LEFT, TOP + i * LEADING);
    }
    graphics.dispose();
    return page;
  }

  /** Grey grain, specks of dust and a shadow from one corner. */
  public static BufferedImage noisy(BufferedImage page, long seed) {
    Random random = new Random(seed);
    int width = page.getWidth();
    int height = page.getHeight();
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      page.getRaster().getPixels(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        double shadow = 70.0 * (x + y) / (width + height);
        double level = row[x] * 0.75 + 40 - shadow + random.nextGaussian() * 14;
        level = random.nextInt(2000) == 0 ? 30 : level;
        row[x] = (int) Math.max(0, Math.min(255, level));
      }
      page.getRaster().setPixels(0, y, width, 1, row);
    }
    return page;
  }

  public static byte[] file(BufferedImage page, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(page, format, bytes)) {
      throw new IOException("no writer of " + format);
    }
    return bytes.toByteArray();
  }

  /** A pdf with nothing but pictures. */
  public static byte[] scannedPdf(List<BufferedImage> pages) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (BufferedImage image : pages) {
        add(pdf, image);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  public static void add(PDDocument pdf, BufferedImage image) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.drawImage(
          LosslessFactory.createFromImage(pdf, image),
          0,
          0,
          PDRectangle.A4.getWidth(),
          PDRectangle.A4.getHeight());
    }
  }
}
