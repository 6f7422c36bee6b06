package zhaojing.ingest.ocr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture in a format the JDK reads, or webp; a tif may have several pages. */
final class PictureFile implements PageSource {
  private static final List<String> FORMATS = List.of("png", "jpeg", "tif", "tiff", "bmp", "webp");

  private final ImageInputStream in;
  private final ImageReader reader;
  private final int quarters;
  private final OcrLimits limits;

  /**
   * @throws IOException when it is no such picture
   */
  PictureFile(byte[] bytes, OcrLimits limits) throws IOException {
    this.limits = limits;
    in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      throw new IIOException("no picture");
    }
    reader = readers.next();
    reader.setInput(in);
    if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
      throw new IIOException("a picture of another format");
    }
    quarters = JpegOrientation.quarters(bytes);
  }

  @Override
  public int pages() throws IOException {
    return reader.getNumImages(true);
  }

  @Override
  public GrayPage page(int number) throws IOException {
    int index = number - 1;
    long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
    if (pixels < 1 || pixels > limits.maxSourcePixels()) {
      throw new IIOException("a picture of " + pixels + " pixels");
    }
    ImageReadParam param = reader.getDefaultReadParam();
    int step = (int) Math.ceil(Math.sqrt((double) pixels / limits.maxPagePixels()));
    param.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
    BufferedImage image = reader.read(index, param);
    return GrayPage.of(image).quarterTurned(quarters);
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    in.close();
  }
}
