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
 * Prints error rates and times over first pages of the sample corpus. Run by hand: how many pages,
 * the engine ({@code builtin} or {@code tesseract}), the font's name.
 */
final class OcrMeasure {
  private static final String PHOTO = "photo ";

  private OcrMeasure() {}

  public static void main(String[] args) throws Exception {
    Font font = PrintedPage.font(args[2]).orElseThrow();
    OcrEngine engine = OcrChoice.of(args[1]).engine().orElseThrow();
    OcrReader reader = new OcrReader(engine, OcrLimits.DEFAULT);
    List<List<String>> pages = pages(Integer.parseInt(args[0]));
    System.out.println(engine.name() + ", " + args[2]);
    List<String> conditions =
        List.of("rendered", "photo 1", "photo 2", "photo 3", "photo 4", "photo 5");
    for (String condition : conditions) {
      double errors = 0;
      double worst = 0;
      double confidence = 0;
      long reading = 0;
      for (int i = 0; i < pages.size(); i++) {
        byte[] file = file(font, pages.get(i), condition, i);
        long before = System.nanoTime();
        OcrText text = reader.picture(file);
        reading += System.nanoTime() - before;
        double rate = ErrorRate.of(String.join("", pages.get(i)), text.text());
        errors += rate;
        worst = Math.max(worst, rate);
        confidence += text.confidence();
      }
      int n = pages.size();
      System.out.printf(
          Locale.ROOT,
          "%-9s pages %d  CER %.2f %%  worst %.2f %%  confidence %.1f %%  %.2f s a page%n",
          condition,
          n,
          100 * errors / n,
          100 * worst,
          100 * confidence / n,
          reading / 1e9 / n);
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

  /** Every other photo is turned to the left. */
  private static byte[] file(Font font, List<String> lines, String condition, int number)
      throws Exception {
    BufferedImage page = PrintedPage.print(font, lines);
    if (!condition.startsWith(PHOTO)) {
      return PrintedPage.file(page, "png");
    }
    double degrees = Double.parseDouble(condition.substring(PHOTO.length()));
    double turned = number % 2 == 0 ? degrees : -degrees;
    return PrintedPage.jpeg(PrintedPage.photographed(page, turned, number), 0.6f);
  }
}
