package zhaojing.ingest.extract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.tika.metadata.Metadata;
import zhaojing.ingest.charset.TextEncoding;
import zhaojing.ingest.issue.Problem;
import zhaojing.ingest.mail.MimeReader;
import zhaojing.ingest.mail.OutlookReader;
import zhaojing.ingest.ocr.OcrLimits;
import zhaojing.ingest.ocr.OcrOnDemand;
import zhaojing.ingest.ocr.OcrReader;
import zhaojing.ingest.ocr.OcrText;
import zhaojing.ingest.ocr.PicturePages;
import zhaojing.ingest.odf.OdtFile;
import zhaojing.ingest.odf.RtfFile;
import zhaojing.ingest.pdf.PrintedPages;
import zhaojing.ingest.table.CsvReader;
import zhaojing.ingest.table.Sheet;
import zhaojing.ingest.table.Sheets;
import zhaojing.ingest.table.TextRow;
import zhaojing.ingest.table.TextRows;
import zhaojing.ingest.table.XlsReader;
import zhaojing.ingest.table.XlsxReader;
import zhaojing.ingest.word.WordFile;
import zhaojing.model.InputIssue;

/** Reads texts out of files of any supported format. Thread-safe. */
public final class TextExtractor implements Extractor {
  private static final Map<String, String> LAYERS =
      new TreeMap<>(
          Map.of(
              "comments", "批注 %s 条",
              "trackedChanges", "修订 %s 处",
              "hiddenChars", "隐藏文字 %s 字",
              "footnotes", "脚注 %s 条",
              "textBoxes", "文本框 %s 个"));

  private final FormatDetector detector = new FormatDetector();
  private final DocumentParser parser = new DocumentParser();
  private final MailText mails = new MailText(parser);
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
    this.maxChars = maxChars;
    this.timeLimit = timeLimit;
    this.ocr = ocr;
  }

  /**
   * One pass over a file.
   *
   * @param pictures pages of a pdf whose text is a picture
   */
  private record Parsed(Extraction extraction, SortedSet<Integer> pictures) {
    Parsed(Extraction extraction) {
      this(extraction, new TreeSet<>());
    }
  }

  @Override
  public Extraction extract(String path, byte[] bytes) {
    try {
      Parsed parsed = Deadline.call(() -> parsed(path, bytes, Map.of()), timeLimit);
      return withPictures(path, bytes, parsed);
    } catch (TimeoutException e) {
      return refuse(Problem.TIMEOUT, path, FormatDetector.UNKNOWN, timeLimit.toSeconds() + " 秒");
    } catch (ExecutionException e) {
      return refuse(e.getCause(), path, FormatDetector.UNKNOWN, zhaojing.model.Metadata.NONE);
    }
  }

  /** The same on the calling thread and without a deadline, where somebody else keeps the time. */
  public Extraction extractHere(String path, byte[] bytes) {
    return withPictures(path, bytes, parsed(path, bytes, Map.of()));
  }

  /** With what stands in pictures; a pdf is gone through once more to put it in its place. */
  private Extraction withPictures(String path, byte[] bytes, Parsed first) {
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

  private Parsed parsed(String path, byte[] bytes, Map<Integer, String> recognised) {
    if (bytes.length == 0) {
      return new Parsed(refuse(Problem.EMPTY_FILE, path, FormatDetector.UNKNOWN));
    }
    try {
      return read(path, bytes, recognised);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Parsed(refuse(e, path, FormatDetector.UNKNOWN, zhaojing.model.Metadata.NONE));
    }
  }

  private Parsed read(String path, byte[] bytes, Map<Integer, String> recognised) {
    String extension = extension(path);
    String mediaType = detector.detect(bytes, extension);
    Optional<TextFormat> format = TextFormat.ofMediaType(mediaType);
    if (format.isEmpty()) {
      return new Parsed(Unsupported.refuse(path, mediaType, extension));
    }
    List<InputIssue> warnings = new ArrayList<>();
    boolean named = extension.isEmpty() || format.get().hasExtension(extension);
    boolean claimsOther = TextFormat.ofExtension(extension).isPresent();
    if (!named && (claimsOther || !format.get().isPlain())) {
      warnings.add(Problem.MISNAMED.at(path, format.get().chinese()));
    }
    return switch (format.get()) {
      case TEXT, MARKDOWN, OFD, MHT, EML, MSG ->
          new Parsed(whole(path, bytes, mediaType, format.get(), warnings));
      case CSV, XLSX, XLS -> new Parsed(table(path, bytes, mediaType, format.get(), warnings));
      default -> document(path, bytes, mediaType, format.get(), warnings, recognised);
    };
  }

  private Extraction whole(
      String path, byte[] bytes, String mediaType, TextFormat format, List<InputIssue> warnings) {
    ReadText read;
    try {
      read =
          switch (format) {
            case OFD -> OfdDocument.read(bytes, maxChars);
            case MHT -> mails.page(bytes, maxChars);
            case EML -> mails.body(MimeReader.read(bytes), maxChars);
            case MSG -> mails.body(OutlookReader.read(bytes), maxChars);
            case MARKDOWN -> plain(MarkdownText.of(decoded(bytes)));
            default -> plain(decoded(bytes));
          };
    } catch (MailText.ShortException e) {
      return refuse(Problem.COVER_LETTER, path, mediaType, e.chars());
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return refuse(Failures.problem(e), path, mediaType);
    }
    return finish(path, read.text(), read.cut(), mediaType, read.metadata(), warnings);
  }

  private ReadText plain(String text) {
    return ReadText.of(text, maxChars, zhaojing.model.Metadata.NONE);
  }

  private static String decoded(byte[] bytes) {
    return TextEncoding.decode(bytes, TextEncoding.detect(bytes).orElseThrow());
  }

  /** A text per row where the table is headed so, else the table as one text. */
  private Extraction table(
      String path, byte[] bytes, String mediaType, TextFormat format, List<InputIssue> warnings) {
    Sheets sheets;
    try {
      sheets =
          switch (format) {
            case XLSX -> XlsxReader.read(bytes);
            case XLS -> XlsReader.read(bytes);
            default -> CsvReader.read(decoded(bytes));
          };
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return refuse(Failures.problem(e), path, mediaType);
    }
    List<Extraction.Row> rows = rows(path, sheets, mediaType, warnings);
    if (!rows.isEmpty()) {
      Optional<Extraction.Refused> rest =
          Optional.of(refuse(Problem.TOO_MANY_ROWS, path, mediaType, Sheets.MAX_ROWS))
              .filter(refused -> sheets.cut());
      return new Extraction.Table(mediaType, rows, rest);
    }
    if (sheets.sheets().stream().noneMatch(Sheet::hasProse)) {
      return refuse(Problem.NO_TEXT_COLUMN, path, mediaType);
    }
    ReadText text =
        plain(sheets.sheets().stream().map(Sheet::text).collect(Collectors.joining("\n")));
    return finish(
        path, text.text(), text.cut() || sheets.cut(), mediaType, text.metadata(), warnings);
  }

  /** The file's warnings go with the first row that has a text. */
  private List<Extraction.Row> rows(
      String path, Sheets sheets, String mediaType, List<InputIssue> warnings) {
    List<Extraction.Row> rows = new ArrayList<>();
    boolean first = true;
    for (TextRow row : TextRows.of(sheets)) {
      String rowPath = path + row.place();
      ReadText read = plain(row.text());
      List<InputIssue> own = new ArrayList<>(first ? warnings : List.of());
      Extraction content =
          finish(rowPath, read.text(), read.cut(), mediaType, read.metadata(), own);
      first = first && !(content instanceof Extraction.Extracted);
      rows.add(new Extraction.Row(rowPath, row.author(), row.unit(), row.title(), content));
    }
    return rows;
  }

  private Parsed document(
      String path,
      byte[] bytes,
      String mediaType,
      TextFormat format,
      List<InputIssue> warnings,
      Map<Integer, String> recognised) {
    LineHandler handler =
        new LineHandler(maxChars, format == TextFormat.PDF, format == TextFormat.HTML);
    PdfPages pages = new PdfPages(handler, recognised);
    Metadata tika = new Metadata();
    byte[] readable = bytes;
    Map<String, String> traces = Map.of();
    if (format == TextFormat.DOCX) {
      WordFile word = WordFile.of(bytes);
      readable = word.bytes();
      traces = word.properties();
    } else if (format == TextFormat.ODT) {
      OdtFile odt = OdtFile.of(bytes);
      readable = odt.bytes();
      traces = odt.properties();
    } else if (format == TextFormat.RTF) {
      RtfFile rtf = RtfFile.of(bytes);
      readable = rtf.bytes();
      traces = rtf.properties();
    }
    Optional<Throwable> failure = Optional.empty();
    try {
      parser.parse(readable, mediaType, format == TextFormat.PDF ? pages : handler, tika);
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      failure = handler.full() ? Optional.empty() : Optional.of(e);
    }
    if (failure.isPresent()) {
      return new Parsed(
          refuse(failure.get(), path, mediaType, Properties.of(tika, format, traces)));
    }
    String text = handler.text();
    if (format == TextFormat.PDF) {
      Optional<PrintedPages> printed =
          handler.full() ? Optional.empty() : PrintedPages.of(bytes, text);
      text = printed.map(PrintedPages::text).orElse(text);
      traces = printed.map(PrintedPages::properties).orElse(traces);
    }
    zhaojing.model.Metadata metadata = Properties.of(tika, format, traces);
    leftOut(traces).ifPresent(what -> warnings.add(Problem.LAYERS_LEFT_OUT.at(path, what)));
    Extraction read = finish(path, text, handler.full(), mediaType, metadata, warnings);
    return pages.nearlyEmpty().isEmpty()
        ? new Parsed(read)
        : new Parsed(read, PicturePages.of(bytes, pages.nearlyEmpty()));
  }

  /** In the reader's words; nothing when all that is written was read. */
  private static Optional<String> leftOut(Map<String, String> traces) {
    List<String> layers = new ArrayList<>();
    LAYERS.forEach(
        (name, words) -> {
          if (traces.containsKey(name)) {
            layers.add(words.formatted(traces.get(name)));
          }
        });
    return layers.isEmpty() ? Optional.empty() : Optional.of(String.join("、", layers));
  }

  private Extraction finish(
      String path,
      String raw,
      boolean cut,
      String mediaType,
      zhaojing.model.Metadata metadata,
      List<InputIssue> warnings) {
    String text = CleanText.of(raw);
    boolean pdf = mediaType.equals(TextFormat.PDF.mediaType());
    // Scanners stamp page numbers on pages that are nothing but a picture.
    if (text.isBlank() || pdf && text.chars().noneMatch(Character::isLetter)) {
      Problem problem = pdf ? Problem.NO_TEXT_LAYER : Problem.EMPTY_TEXT;
      return new Extraction.Refused(mediaType, metadata, problem.status(), problem.at(path));
    }
    if (cut) {
      warnings.add(Problem.TRUNCATED.at(path, maxChars));
    }
    long replaced = CleanText.replaced(text);
    if (replaced > 0) {
      warnings.add(Problem.BAD_CHARACTERS.at(path, replaced));
    }
    return new Extraction.Extracted(mediaType, text, metadata, warnings);
  }

  private static Extraction refuse(
      Throwable failure, String path, String mediaType, zhaojing.model.Metadata metadata) {
    Problem problem = Failures.problem(failure);
    return new Extraction.Refused(
        mediaType, metadata, problem.status(), problem.at(path, "嵌套层次过深"));
  }

  private static Extraction.Refused refuse(
      Problem problem, String path, String mediaType, Object... details) {
    return new Extraction.Refused(
        mediaType, zhaojing.model.Metadata.NONE, problem.status(), problem.at(path, details));
  }

  static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
