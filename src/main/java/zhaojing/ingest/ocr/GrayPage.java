package zhaojing.ingest.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A page in 256 levels of grey, 0 black, row by row.
 *
 * @param levels one byte a pixel, unsigned; not copied, and not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record GrayPage(int width, int height, byte[] levels) {
  public GrayPage {
    if (width < 1 || height < 1 || levels.length != width * height) {
      throw new IllegalArgumentException("levels of " + width + " x " + height + " pixels");
    }
  }

  /** What is see-through becomes white paper. */
  static GrayPage of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] levels = new byte[width * height];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        levels[y * width + x] = level(row[x]);
      }
    }
    return new GrayPage(width, height, levels);
  }

  /** Luma as in ITU-R BT.601. */
  private static byte level(int argb) {
    int alpha = argb >>> 24;
    int luma = (299 * (argb >> 16 & 255) + 587 * (argb >> 8 & 255) + 114 * (argb & 255)) / 1000;
    return (byte) ((luma * alpha + 255 * (255 - alpha)) / 255);
  }

  int level(int x, int y) {
    return levels[y * width + x] & 255;
  }

  /** Scaled by {@code factor} in both directions. */
  GrayPage scaled(double factor) {
    int w = Math.max(1, (int) Math.round(width * factor));
    int h = Math.max(1, (int) Math.round(height * factor));
    return drawn(w, h, AffineTransform.getScaleInstance((double) w / width, (double) h / height));
  }

  /** Turned clockwise about its middle, on a sheet of the same size. */
  GrayPage turned(double degrees) {
    return drawn(
        width,
        height,
        AffineTransform.getRotateInstance(Math.toRadians(degrees), width / 2.0, height / 2.0));
  }

  /** Turned clockwise by quarters of a circle, the sheet with it. */
  GrayPage quarterTurned(int quarters) {
    GrayPage page = this;
    for (int i = 0; i < Math.floorMod(quarters, 4); i++) {
      page = page.quarterTurned();
    }
    return page;
  }

  private GrayPage quarterTurned() {
    byte[] turned = new byte[levels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[x * height + height - 1 - y] = levels[y * width + x];
      }
    }
    return new GrayPage(height, width, turned);
  }

  private GrayPage drawn(int w, int h, AffineTransform transform) {
    BufferedImage target = new BufferedImage(w, h, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = target.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, w, h);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(image(), transform, null);
    graphics.dispose();
    return new GrayPage(w, h, bytes(target));
  }

  private BufferedImage image() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setDataElements(0, 0, width, height, levels);
    return image;
  }

  private static byte[] bytes(BufferedImage image) {
    return (byte[])
        image.getRaster().getDataElements(0, 0, image.getWidth(), image.getHeight(), null);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GrayPage page
        && width == page.width
        && height == page.height
        && Arrays.equals(levels, page.levels);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(levels);
  }
}
