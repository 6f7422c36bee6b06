package zhaojing.ingest.odf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * An rtf file without its foot- and endnotes, whose groups stand in the middle of sentences.
 *
 * @param properties {@code footnotes}; absent where there is none
 */
public record RtfFile(byte[] bytes, Map<String, String> properties) {
  private static final byte[] NOTE = "{\\footnote".getBytes(StandardCharsets.US_ASCII);

  /** Never throws; a group that does not end is kept. */
  public static RtfFile of(byte[] rtf) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(rtf.length);
    int notes = 0;
    int from = 0;
    for (int i = 0; i < rtf.length; i++) {
      if (rtf[i] == '\\') {
        i++;
      } else if (rtf[i] == '{' && startsWith(rtf, i)) {
        int end = end(rtf, i);
        if (end == 0) {
          break;
        }
        kept.write(rtf, from, i - from);
        notes++;
        from = end;
        i = end - 1;
      }
    }
    if (notes == 0) {
      return new RtfFile(rtf, Map.of());
    }
    kept.write(rtf, from, rtf.length - from);
    return new RtfFile(kept.toByteArray(), Map.of("footnotes", Integer.toString(notes)));
  }

  private static boolean startsWith(byte[] rtf, int at) {
    return at + NOTE.length < rtf.length
        && Arrays.equals(rtf, at, at + NOTE.length, NOTE, 0, NOTE.length);
  }

  /** The place behind the group that begins at {@code from}; 0 if it does not end. */
  private static int end(byte[] rtf, int from) {
    int depth = 0;
    for (int i = from; i < rtf.length; i++) {
      if (rtf[i] == '\\') {
        i++;
      } else if (rtf[i] == '{') {
        depth++;
      } else if (rtf[i] == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return 0;
  }
}
