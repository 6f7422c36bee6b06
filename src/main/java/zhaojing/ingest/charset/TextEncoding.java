package zhaojing.ingest.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Finds the encoding of a Chinese plain text: by its byte order mark, else the candidate under
 * which it reads best. Only the beginning is looked at.
 */
public final class TextEncoding {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** In order of preference when two read equally well. */
  private static final List<Charset> CANDIDATES =
      List.of(
          StandardCharsets.UTF_8,
          GB18030,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("Big5"));

  private static final int SAMPLE_BYTES = 16 * 1024;

  /** Below this mean weight a reading is noise. */
  private static final double MIN_MEAN_WEIGHT = 0.1;

  private TextEncoding() {}

  /** The encoding, or nothing when the bytes read as text under none. */
  public static Optional<Charset> detect(byte[] bytes) {
    Optional<Charset> marked = ByteOrderMark.of(bytes).map(ByteOrderMark::charset);
    return marked.isPresent() ? marked : guess(bytes);
  }

  /** The text without its byte order mark; malformed bytes become U+FFFD. */
  public static String decode(byte[] bytes, Charset charset) {
    int skip = ByteOrderMark.of(bytes).filter(m -> m.charset().equals(charset)).isPresent() ? 1 : 0;
    return new String(bytes, charset).substring(skip);
  }

  private static Optional<Charset> guess(byte[] bytes) {
    Optional<Charset> best = Optional.empty();
    double bestWeight = MIN_MEAN_WEIGHT;
    for (Charset candidate : CANDIDATES) {
      double weight = CharacterWeights.meanOf(beginning(bytes, candidate));
      if (weight > bestWeight) {
        bestWeight = weight;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /** Decoded up to the last whole character of the sample. */
  private static CharBuffer beginning(byte[] bytes, Charset charset) {
    ByteBuffer sample = ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, SAMPLE_BYTES));
    CharBuffer text = CharBuffer.allocate(sample.limit() + 2);
    boolean whole = bytes.length <= SAMPLE_BYTES;
    CoderResult unused =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .decode(sample, text, whole);
    return text.flip();
  }
}
