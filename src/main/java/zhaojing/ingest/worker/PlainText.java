package zhaojing.ingest.worker;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import zhaojing.ingest.charset.TextEncoding;

/** The files for which no parser is needed. */
final class PlainText {
  private static final List<String> EXTENSIONS = List.of(".txt", ".text", ".md");

  /** Beginnings of formats that are parsed whatever the file is called. */
  private static final List<String> OTHERS =
      List.of("%PDF", "{\\rtf", "PK", "\u00D0\u00CF\u0011\u00E0");

  private static final int START_BYTES = 8;

  private PlainText() {}

  /** Whether a file is called a text and its bytes are one: decoding it needs no parser. */
  static boolean is(String path, byte[] bytes) {
    String name = path.toLowerCase(Locale.ROOT);
    int length = Math.min(START_BYTES, bytes.length);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return EXTENSIONS.stream().anyMatch(name::endsWith)
        && OTHERS.stream().noneMatch(start::startsWith)
        && TextEncoding.detect(bytes).isPresent();
  }
}
