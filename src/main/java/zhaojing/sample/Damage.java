package zhaojing.sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * One broken or unfit file.
 *
 * @param path where it is written, relative to the target
 * @param from the made file whose bytes it starts from, else the file at {@code path}
 */
public record Damage(String path, Kind kind, Optional<String> from) {
  /** What is wrong with the file. */
  public enum Kind {
    /** The first half of the bytes. */
    TRUNCATE,
    /** No bytes at all. */
    EMPTY,
    /** A docx or pdf that asks for a password. */
    PASSWORD,
    /** Noise. */
    RANDOM,
    /** The bytes of another file as they are, under a name that lies about the format. */
    MISNAMED,
    /** A picture of one pixel. */
    IMAGE
  }

  private static final String PASSWORD = "zhaojing";

  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5E"
                  + "rkJggg==");

  @JsonCreator
  static Damage of(
      @JsonProperty(value = "path", required = true) String path,
      @JsonProperty(value = "kind", required = true) String kind,
      @JsonProperty("from") String from) {
    return new Damage(path, Kind.valueOf(kind.toUpperCase(Locale.ROOT)), Optional.ofNullable(from));
  }

  /** The file from which this one is made. */
  String origin() {
    return from.orElse(path);
  }

  /** Whether the kind needs the bytes of another file. */
  boolean needsOrigin() {
    return kind == Kind.TRUNCATE || kind == Kind.PASSWORD || kind == Kind.MISNAMED;
  }

  /** The broken bytes; {@code origin} is ignored by kinds that need none. */
  public byte[] apply(byte[] origin) {
    return switch (kind) {
      case TRUNCATE -> Arrays.copyOf(origin, origin.length / 2);
      case EMPTY -> new byte[0];
      case PASSWORD ->
          isPdf(origin)
              ? FixedEncryption.pdf(origin, PASSWORD)
              : FixedEncryption.docx(origin, PASSWORD);
      case RANDOM -> noise();
      case MISNAMED -> origin;
      case IMAGE -> PNG.clone();
    };
  }

  private static boolean isPdf(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P';
  }

  private static byte[] noise() {
    byte[] bytes = new byte[4096];
    new Random(2014).nextBytes(bytes);
    return bytes;
  }
}
