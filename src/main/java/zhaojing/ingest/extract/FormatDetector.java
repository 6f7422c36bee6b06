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

/** Tells a file's media type by its bytes; the name only decides between html and plain text. */
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
    boolean textual = type.startsWith("text/") || type.equals("application/xml");
    boolean unsure = textual || type.equals(UNKNOWN) || TextFormat.TEXT.hasExtension(extension);
    if (TextFormat.ofMediaType(type).filter(f -> f != TextFormat.TEXT).isPresent() || !unsure) {
      return type;
    }
    Optional<Charset> encoding = TextEncoding.detect(bytes);
    if (encoding.isEmpty()) {
      return type.startsWith("text/") ? UNKNOWN : type;
    }
    boolean page = TextFormat.HTML.hasExtension(extension) || looksLikePage(bytes, encoding.get());
    return (page ? TextFormat.HTML : TextFormat.TEXT).mediaType();
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
      return by(zips, bytes);
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
