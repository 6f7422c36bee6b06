package zhaojing.ingest.ocr;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints error rates and times over pages of the sample corpus. Run by hand: first argument how
 * many pages.
 */
final class OcrMeasure {
  private OcrMeasure() {}

  public static void main(String[] args) throws Exception {
    Font font = PrintedPage.font(args.length > 1 ? args[1] : "Noto Sans CJK SC").orElseThrow();
    OcrEngine engine =
        args.length > 2 && args[2].equals("tesseract")
            ? OcrSetup.find().engine().orElseThrow()
            : new BuiltInEngine();
    OcrReader reader = new OcrReader(engine, OcrLimits.DEFAULT);
    List<List<String>> pages = pages(Integer.parseInt(args[0]));
    for (String condition :
        List.of("clean", "tilt 2", "tilt 5", "noisy", "noisy tilt 2", "jpeg 150 dpi")) {
      double errors = 0;
      double worst = 0;
      double confidence = 0;
      long start = System.nanoTime();
      long drawing = 0;
      for (List<String> lines : pages) {
        long before = System.nanoTime();
        byte[] file = file(font, lines, condition);
        drawing += System.nanoTime() - before;
        OcrText text = reader.picture(file);
        double rate = ErrorRate.of(String.join("", lines), text.text());
        errors += rate;
        worst = Math.max(worst, rate);
        confidence += text.confidence();
      }
      System.out.printf(
          Locale.ROOT,
          "%-14s pages %d  CER %.2f %%  worst %.2f %%  confidence %.1f %%  %.2f s a page%n",
          condition,
          pages.size(),
          100 * errors / pages.size(),
          100 * worst,
          100 * confidence / pages.size(),
          (System.nanoTime() - start - drawing) / 1e9 / pages.size());
    }
  }

  private static List<List<String>> pages(int most) throws Exception {
    List<List<String>> pages = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of("corpus/texts"))) {
      files = walk.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      pages.add(PrintedPage.pages(Files.readString(file)).get(0));
    }
    pages.removeIf(lines -> lines.size() < 20);
    return pages.subList(0, Math.min(most, pages.size()));
  }

  private static byte[] file(Font font, List<String> lines, String condition) throws Exception {
    double degrees = condition.contains("tilt 2") ? 2 : condition.contains("tilt 5") ? 5 : 0;
    BufferedImage page = PrintedPage.print(font, lines, degrees);
    if (condition.contains("noisy")) {
      page = PrintedPage.noisy(page, 7);
    }
    if (condition.contains("jpeg")) {
      BufferedImage half = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
      half.createGraphics()
          .drawImage(
              page.getScaledInstance(1240, 1754, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
      return PrintedPage.file(half, "jpg");
    }
    return PrintedPage.file(page, "png");
  }
}
