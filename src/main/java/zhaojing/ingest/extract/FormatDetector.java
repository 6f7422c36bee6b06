package zhaojing.ingest.extract;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import zhaojing.ingest.charset.TextEncoding;

/** Tells a file's media type by its bytes; the name only decides between kinds of plain text. */
final class FormatDetector {
  static final String UNKNOWN = "application/octet-stream";

  private final Detector any = new DefaultDetector();
  private final Detector zips = new DefaultZipContainerDetector();
  private final Detector compoundFiles = new POIFSContainerDetector();

  /**
   * The media type without parameters.
   *
   * @param extension lower case, empty when the name has none
   */
  String detect(byte[] bytes, String extension) {
    String type = byMagic(bytes);
    if (type.equals(TextFormat.EML.mediaType())) {
      return ofMessage(bytes, extension).mediaType();
    }
    boolean textual = type.startsWith("text/") || type.equals("application/xml");
    boolean unsure = textual || type.equals(UNKNOWN) || plain(extension).isPresent();
    if (TextFormat.ofMediaType(type).filter(f -> f != TextFormat.TEXT).isPresent() || !unsure) {
      return type;
    }
    Optional<Charset> encoding = TextEncoding.detect(bytes);
    if (encoding.isEmpty()) {
      return type.startsWith("text/") ? UNKNOWN : type;
    }
    boolean page = TextFormat.HTML.hasExtension(extension) || looksLikePage(bytes, encoding.get());
    return (page ? TextFormat.HTML : plain(extension).orElse(TextFormat.TEXT)).mediaType();
  }

  /** Formats that look like plain text to the end, so the name has to tell. */
  private static Optional<TextFormat> plain(String extension) {
    return TextFormat.ofExtension(extension)
        .filter(f -> f.isPlain() || f == TextFormat.EML || f == TextFormat.MHT);
  }

  /** Notes that begin like a mail's header are plain text; a saved page is a message too. */
  private static TextFormat ofMessage(byte[] bytes, String extension) {
    if (TextFormat.TEXT.hasExtension(extension)) {
      return TextFormat.TEXT;
    }
    int length = Math.min(bytes.length, 4096);
    String header = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    boolean page = header.toLowerCase(Locale.ROOT).contains("content-type: multipart/related");
    boolean saved = TextFormat.MHT.hasExtension(extension);
    return saved || page && !extension.equals("eml") ? TextFormat.MHT : TextFormat.EML;
  }

  /** The usual formats have a shortcut: asking all of Tika's magic costs more than reading them. */
  private String byMagic(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF-")) {
      return TextFormat.PDF.mediaType();
    }
    if (start.startsWith("{\\rtf")) {
      return TextFormat.RTF.mediaType();
    }
    if (start.startsWith("PK\u0003\u0004")) {
      String type = by(zips, bytes);
      return type.equals("application/zip") && OfdDocument.is(bytes)
          ? TextFormat.OFD.mediaType()
          : type;
    }
    return by(start.startsWith("\u00D0\u00CF\u0011\u00E0") ? compoundFiles : any, bytes);
  }

  private static String by(Detector detector, byte[] bytes) {
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      return detector.detect(in, new Metadata()).getBaseType().toString();
    } catch (IOException e) {
      return UNKNOWN;
    }
  }

  /** UTF-16 pages escape Tika's magic. */
  private static boolean looksLikePage(byte[] bytes, Charset encoding) {
    int length = Math.min(bytes.length, 2048);
    String beginning = new String(bytes, 0, length, encoding).toLowerCase(Locale.ROOT);
    return beginning.contains("<html") && beginning.contains("<head");
  }
}
