package zhaojing.ingest.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import zhaojing.ingest.issue.Problem;
import zhaojing.ingest.ocr.OcrReader;
import zhaojing.ingest.ocr.OcrText;
import zhaojing.ingest.ocr.PhonePhoto;
import zhaojing.model.InputIssue;
import zhaojing.model.Metadata;

/** Texts that are pictures: recognised when the machine can, named as unread when it can't. */
public final class Scans {
  private static final Set<String> LEFT =
      Set.of(
          Problem.NO_TEXT_LAYER.name(),
          Problem.PICTURE_UNREAD.name(),
          Problem.SCANNED_PAGES.name());

  private static final Set<String> PICTURES =
      Set.of("image/png", "image/jpeg", "image/tiff", "image/bmp", "image/x-ms-bmp", "image/webp");

  /** A photo of a meeting gives some letters too, but few and doubtful ones. */
  private static final int MIN_PICTURE_LETTERS = 12;

  private static final double MIN_PICTURE_CONFIDENCE = 0.5;
  private static final int MAX_NAMED_PAGES = 12;

  private Scans() {}

  static boolean isPicture(String mediaType) {
    return PICTURES.contains(mediaType)
        || PhonePhoto.is(mediaType) && PhonePhoto.program().isPresent();
  }

  static Extraction picture(
      String path, byte[] bytes, String mediaType, int maxChars, Optional<OcrReader> reader) {
    if (reader.isEmpty()) {
      return refused(path, mediaType, Problem.PICTURE_UNREAD);
    }
    try {
      OcrText read =
          PhonePhoto.is(mediaType) ? reader.get().photo(bytes) : reader.get().picture(bytes);
      String text = CleanText.of(read.text());
      if (text.chars().filter(Character::isLetter).count() < MIN_PICTURE_LETTERS
          || read.confidence() < MIN_PICTURE_CONFIDENCE) {
        return refused(path, mediaType, Problem.PICTURE_WITHOUT_TEXT);
      }
      List<InputIssue> warnings = new ArrayList<>();
      if (TextFormat.ofExtension(TextExtractor.extension(path)).isPresent()) {
        warnings.add(Problem.MISNAMED.at(path, "图片"));
      }
      warnings.addAll(warnings(path, read, "全文"));
      if (text.length() > maxChars) {
        text = CleanText.of(text.substring(0, maxChars));
        warnings.add(Problem.TRUNCATED.at(path, maxChars));
      }
      return new Extraction.Extracted(mediaType, text, marked(Metadata.NONE, read), warnings);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      return PhonePhoto.is(mediaType)
          ? refused(path, mediaType, Problem.PICTURE_FORMAT, "HEIC")
          : refused(path, mediaType, Problem.PICTURE_WITHOUT_TEXT);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  /** What stands on some pages of a pdf; empty when the pdf can't be drawn. */
  static Optional<OcrText> pages(byte[] bytes, SortedSet<Integer> pages, OcrReader reader) {
    try {
      return Optional.of(reader.pdf(bytes, pages));
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  /** {@code extraction} was made with what was recognised; says so in it. */
  static Extraction marked(String path, Extraction extraction, OcrText read, boolean all) {
    if (extraction instanceof Extraction.Extracted text) {
      String which = all ? "全文" : "第 " + list(read.pages().keySet()) + " 页";
      List<InputIssue> warnings = new ArrayList<>(text.warnings());
      warnings.addAll(warnings(path, read, which));
      boolean some = !read.pages().isEmpty();
      return new Extraction.Extracted(
          text.mediaType(),
          text.text(),
          some ? marked(text.metadata(), read) : text.metadata(),
          warnings);
    }
    Extraction.Refused nothing = (Extraction.Refused) extraction;
    Problem problem = Problem.SCAN_WITHOUT_TEXT;
    return new Extraction.Refused(
        nothing.mediaType(), nothing.metadata(), problem.status(), problem.at(path));
  }

  /** Whether pictures were left unread for want of an engine. */
  public static boolean left(Extraction extraction) {
    if (extraction instanceof Extraction.Extracted text) {
      return text.warnings().stream().anyMatch(w -> LEFT.contains(w.code()));
    }
    return extraction instanceof Extraction.Refused refused
        && LEFT.contains(refused.issue().code());
  }

  /**
   * What is left of {@code extraction} when recognition broke down: the text without its pictures.
   *
   * @param cause in the reader's words
   */
  public static Extraction lost(String path, Extraction extraction, String cause) {
    if (extraction instanceof Extraction.Extracted text) {
      List<InputIssue> warnings = new ArrayList<>(text.warnings());
      warnings.add(Problem.OCR_BROKE_OFF.at(path, cause));
      return new Extraction.Extracted(text.mediaType(), text.text(), text.metadata(), warnings);
    }
    return refused(path, extraction.mediaType(), Problem.OCR_CRASHED, cause);
  }

  /** {@code extraction} lacks what stands on {@code pages}; says so in it. */
  static Extraction unread(String path, Extraction extraction, SortedSet<Integer> pages) {
    if (extraction instanceof Extraction.Extracted text) {
      List<InputIssue> warnings = new ArrayList<>(text.warnings());
      warnings.add(Problem.SCANNED_PAGES.at(path, list(pages)));
      return new Extraction.Extracted(text.mediaType(), text.text(), text.metadata(), warnings);
    }
    return extraction;
  }

  private static List<InputIssue> warnings(String path, OcrText read, String which) {
    List<InputIssue> warnings = new ArrayList<>();
    if (!read.pages().isEmpty()) {
      warnings.add(Problem.OCR.at(path, which, read.percent()));
    }
    if (read.unread() > 0) {
      warnings.add(Problem.OCR_INCOMPLETE.at(path, read.unread()));
    }
    return warnings;
  }

  private static Metadata marked(Metadata metadata, OcrText read) {
    Map<String, String> properties = new TreeMap<>(metadata.properties());
    properties.put("ocrEngine", read.engine());
    properties.put("ocrConfidence", String.format(Locale.ROOT, "%.2f", read.confidence()));
    return new Metadata(properties);
  }

  private static String list(Set<Integer> pages) {
    String some =
        pages.stream()
            .limit(MAX_NAMED_PAGES)
            .map(n -> Integer.toString(n))
            .collect(Collectors.joining("、"));
    return pages.size() > MAX_NAMED_PAGES ? some + " 等 " + pages.size() : some;
  }

  private static Extraction refused(
      String path, String mediaType, Problem problem, Object... details) {
    return new Extraction.Refused(
        mediaType, Metadata.NONE, problem.status(), problem.at(path, details));
  }

  private static CancellationException interrupted() {
    Thread.currentThread().interrupt();
    return new CancellationException("interrupted while reading");
  }
}
