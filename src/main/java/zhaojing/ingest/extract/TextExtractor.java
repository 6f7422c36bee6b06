package zhaojing.ingest.extract;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import zhaojing.ingest.issue.Problem;
import zhaojing.ingest.ocr.OcrLimits;
import zhaojing.ingest.ocr.OcrOnDemand;
import zhaojing.ingest.ocr.OcrReader;
import zhaojing.ingest.ocr.OcrText;
import zhaojing.model.Metadata;

/** Reads texts out of files of any supported format. Thread-safe. */
public final class TextExtractor implements Extractor {
  private final FormatDetector detector = new FormatDetector();
  private final WholeText whole;
  private final OfficeText office;
  private final int maxChars;
  private final Duration timeLimit;
  private final Supplier<Optional<OcrReader>> ocr;

  /**
   * Recognises pictures when there is an engine for it.
   *
   * @param maxChars code units after which a text is cut
   * @param timeLimit for one file; recognition has limits of its own
   */
  public TextExtractor(int maxChars, Duration timeLimit) {
    this(maxChars, timeLimit, new OcrOnDemand(OcrLimits.DEFAULT));
  }

  /**
   * @param ocr asked only when a picture comes; empty when none is to be recognised
   */
  public TextExtractor(int maxChars, Duration timeLimit, Supplier<Optional<OcrReader>> ocr) {
    DocumentParser parser = new DocumentParser();
    this.whole = new WholeText(parser, maxChars);
    this.office = new OfficeText(parser, maxChars);
    this.maxChars = maxChars;
    this.timeLimit = timeLimit;
    this.ocr = ocr;
  }

  @Override
  public Extraction extract(String path, byte[] bytes) {
    try {
      ParsedFile parsed = Deadline.call(() -> parsed(path, bytes, Map.of()), timeLimit);
      return withPictures(path, bytes, parsed);
    } catch (TimeoutException e) {
      return Refusals.of(
          Problem.TIMEOUT, path, FormatDetector.UNKNOWN, timeLimit.toSeconds() + " 秒");
    } catch (ExecutionException e) {
      return Refusals.of(e.getCause(), path, FormatDetector.UNKNOWN, Metadata.NONE);
    }
  }

  /** The same on the calling thread and without a deadline, where somebody else keeps the time. */
  public Extraction extractHere(String path, byte[] bytes) {
    return withPictures(path, bytes, parsed(path, bytes, Map.of()));
  }

  /** With what stands in pictures; a pdf is gone through once more to put it in its place. */
  private Extraction withPictures(String path, byte[] bytes, ParsedFile first) {
    String mediaType = first.extraction().mediaType();
    if (Scans.isPicture(mediaType)) {
      return Scans.picture(path, bytes, mediaType, maxChars, ocr.get());
    }
    if (first.pictures().isEmpty()) {
      return first.extraction();
    }
    Optional<OcrText> read =
        ocr.get().flatMap(reader -> Scans.pages(bytes, first.pictures(), reader));
    if (read.isEmpty()) {
      return Scans.unread(path, first.extraction(), first.pictures());
    }
    boolean all = first.extraction() instanceof Extraction.Refused;
    Extraction second = parsed(path, bytes, read.get().pages()).extraction();
    return Scans.marked(path, second, read.get(), all);
  }

  private ParsedFile parsed(String path, byte[] bytes, Map<Integer, String> recognised) {
    if (bytes.length == 0) {
      return new ParsedFile(Refusals.of(Problem.EMPTY_FILE, path, FormatDetector.UNKNOWN));
    }
    try {
      return read(path, bytes, recognised);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new ParsedFile(Refusals.of(e, path, FormatDetector.UNKNOWN, Metadata.NONE));
    }
  }

  private ParsedFile read(String path, byte[] bytes, Map<Integer, String> recognised) {
    String extension = extension(path);
    String mediaType = detector.detect(bytes, extension);
    Optional<TextFormat> format = TextFormat.ofMediaType(mediaType);
    if (format.isEmpty()) {
      return new ParsedFile(Unsupported.refuse(path, mediaType, extension));
    }
    TypedFile file = new TypedFile(path, bytes, mediaType, format.get(), List.of());
    boolean named = extension.isEmpty() || format.get().hasExtension(extension);
    boolean claimsOther = TextFormat.ofExtension(extension).isPresent();
    if (!named && (claimsOther || !format.get().isPlain())) {
      file = file.with(Problem.MISNAMED.at(path, format.get().chinese()));
    }
    return switch (format.get()) {
      case TEXT, MARKDOWN, OFD, MHT, EML, MSG -> new ParsedFile(whole.read(file));
      case CSV, XLSX, XLS -> new ParsedFile(TableText.read(file, maxChars));
      default -> office.read(file, recognised);
    };
  }

  static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
