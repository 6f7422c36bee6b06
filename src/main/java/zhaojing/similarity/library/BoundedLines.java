package zhaojing.similarity.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** The lines of a stream nobody vouches for: strict UTF-8, none too long, not too many bytes. */
final class BoundedLines {
  private final InputStream in;
  private final MessageDigest digest;
  private final int maxLineBytes;
  private long bytesLeft;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;

  /**
   * @param digest of all bytes, kept up to date
   */
  BoundedLines(InputStream in, MessageDigest digest, int maxLineBytes, long maxBytes) {
    this.in = in;
    this.digest = digest;
    this.maxLineBytes = maxLineBytes;
    this.bytesLeft = maxBytes;
  }

  /** More than the bounds allow. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;
  }

  /**
   * The next line without its end; nothing behind the last one.
   *
   * @throws CharacterCodingException when it is not UTF-8
   * @throws TooMuch beyond the bounds
   */
  Optional<String> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      if (at == end && !fill()) {
        return line.size() == 0 ? Optional.empty() : Optional.of(text(line));
      }
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      line.write(buffer, from, at - from);
      if (line.size() > maxLineBytes) {
        throw new TooMuch();
      }
      if (at < end) {
        at++;
        return Optional.of(text(line));
      }
    }
  }

  private boolean fill() throws IOException {
    int read = in.read(buffer);
    if (read <= 0) {
      return false;
    }
    at = 0;
    end = read;
    digest.update(buffer, 0, read);
    bytesLeft -= read;
    if (bytesLeft < 0) {
      throw new TooMuch();
    }
    return true;
  }

  private static String text(ByteArrayOutputStream line) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(line.toByteArray()))
        .toString();
  }
}
