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
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
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

  /**
   * As a phone takes a page on a desk: smaller, seen a little from one side, dim towards a corner,
   * out of focus, with grain; the desk shows at the edges.
   *
   * @param degrees by which the sheet is turned clockwise
   */
  public static BufferedImage photographed(BufferedImage page, double degrees, long seed) {
    Random random = new Random(seed);
    int width = 1800;
    int height = 2400;
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    double side = (random.nextDouble() - 0.5) * 0.08;
    double up = (random.nextDouble() - 0.5) * 0.08;
    double[] sharp = new double[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double dx = x - width / 2.0;
        double dy = y - height / 2.0;
        double depth = 1 + side * dx / width + up * dy / height;
        double px = page.getWidth() / 2.0 + (cos * dx + sin * dy) * 1.55 / depth;
        double py = page.getHeight() / 2.0 + (cos * dy - sin * dx) * 1.55 / depth;
        sharp[y * width + x] = level(page, px, py);
      }
    }
    double[] blurred = blurred(blurred(sharp, 1), width);
    BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double light = 0.9 - 0.45 * x / width * y / height - 0.1 * y / height;
        double level = (35 + blurred[y * width + x] * 0.85) * light + random.nextGaussian() * 9;
        row[x] = (int) Math.max(0, Math.min(255, level));
      }
      photo.getRaster().setPixels(0, y, width, 1, row);
    }
    return photo;
  }

  /** The mean of some points about one; the desk is dark grey. */
  private static double level(BufferedImage page, double x, double y) {
    double sum = 0;
    for (int i = 0; i < 4; i++) {
      int px = (int) Math.floor(x + i % 2 * 0.75);
      int py = (int) Math.floor(y + i / 2 * 0.75);
      boolean inside = px >= 0 && py >= 0 && px < page.getWidth() && py < page.getHeight();
      sum += inside ? page.getRaster().getSample(px, py, 0) : 90;
    }
    return sum / 4;
  }

  private static double[] blurred(double[] levels, int step) {
    double[] blurred = levels.clone();
    for (int i = step; i < levels.length - step; i++) {
      blurred[i] = 0.25 * levels[i - step] + 0.5 * levels[i] + 0.25 * levels[i + step];
    }
    return blurred;
  }

  /** A jpg of a quality from 0 to 1. */
  public static byte[] jpeg(BufferedImage page, float quality) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(quality);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(page, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
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
