package zhaojing.ingest.worker;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import zhaojing.ingest.extract.Extraction;

/**
 * What parent and child say to each other. Numbers are four bytes, big-endian; every block of bytes
 * follows its length.
 *
 * <pre>
 * child:   MARK                                when it is ready
 * parent:  MARK path(UTF-8) file               as often as there are files
 * child:   MARK kind(T, R or B, one byte) json    the {@link Extraction}, field by field
 * </pre>
 */
final class Wire {
  static final int MARK = 0x5A4A5731;
  private static final int MAX_PATH_BYTES = 1 << 20;

  /** JSON writes a code unit in up to six bytes; the rest is for properties and warnings. */
  private static final int MAX_BYTES_A_CHAR = 6;

  private static final int MAX_OTHER_BYTES = 16 << 20;

  private final int maxChars;
  private final ObjectMapper json;

  /**
   * @param maxChars of a text
   */
  Wire(int maxChars) {
    this.maxChars = maxChars;
    this.json =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxStringLength(Math.max(maxChars, MAX_OTHER_BYTES))
                            .build())
                    .build())
            .addModule(new Jdk8Module())
            .addMixIn(Extraction.class, Kinds.class)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }

  /** One file for the child. */
  record Request(String path, byte[] bytes) {}

  static void mark(DataOutputStream out) throws IOException {
    out.writeInt(MARK);
    out.flush();
  }

  static void readMark(DataInputStream in) throws IOException {
    if (in.readInt() != MARK) {
      throw new MalformedException("no mark");
    }
  }

  static void ask(DataOutputStream out, Request request) throws IOException {
    out.writeInt(MARK);
    write(out, request.path().getBytes(StandardCharsets.UTF_8));
    write(out, request.bytes());
    out.flush();
  }

  /** Waits for the next file; {@link java.io.EOFException} when there is none. */
  static Request asked(DataInputStream in) throws IOException {
    readMark(in);
    String path = new String(read(in, MAX_PATH_BYTES), StandardCharsets.UTF_8);
    return new Request(path, read(in, Integer.MAX_VALUE - 16));
  }

  void answer(DataOutputStream out, Extraction extraction) throws IOException {
    byte[] body = json.writeValueAsBytes(extraction);
    out.writeInt(MARK);
    out.writeByte(kind(extraction));
    write(out, body);
    out.flush();
  }

  /**
   * Waits for the answer.
   *
   * @throws MalformedException when it is none, or one about another file or beyond the limits
   */
  Extraction answered(DataInputStream in, String path) throws IOException {
    readMark(in);
    int kind = in.readUnsignedByte();
    long most = (long) maxChars * MAX_BYTES_A_CHAR + MAX_OTHER_BYTES;
    byte[] body = read(in, (int) Math.min(most, Integer.MAX_VALUE - 16));
    Extraction extraction = decode(kind, body);
    boolean right = isAbout(extraction, path);
    if (!right) {
      throw new MalformedException("about something else");
    }
    return extraction;
  }

  private static char kind(Extraction extraction) {
    return extraction instanceof Extraction.Extracted
        ? 'T'
        : extraction instanceof Extraction.Table ? 'B' : 'R';
  }

  private boolean isAbout(Extraction extraction, String path) {
    if (extraction instanceof Extraction.Extracted text) {
      return text.text().length() <= maxChars
          && text.warnings().stream().allMatch(w -> w.path().equals(path));
    }
    if (extraction instanceof Extraction.Table table) {
      return table.rest().stream().allMatch(r -> r.issue().path().equals(path))
          && table.rows().stream()
              .allMatch(
                  row ->
                      row.path().startsWith(path)
                          && !(row.content() instanceof Extraction.Table)
                          && isAbout(row.content(), row.path()));
    }
    return ((Extraction.Refused) extraction).issue().path().equals(path);
  }

  /** What a table's row holds says of itself what it is. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Extraction.Extracted.class, name = "text"),
    @JsonSubTypes.Type(value = Extraction.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = Extraction.Table.class, name = "table")
  })
  private interface Kinds {}

  private Extraction decode(int kind, byte[] body) throws IOException {
    try {
      return switch (kind) {
        case 'T' -> json.readValue(body, Extraction.Extracted.class);
        case 'R' -> json.readValue(body, Extraction.Refused.class);
        case 'B' -> json.readValue(body, Extraction.Table.class);
        default -> throw new MalformedException("kind " + kind);
      };
    } catch (com.fasterxml.jackson.core.JacksonException | RuntimeException e) {
      throw new MalformedException(e.getMessage());
    }
  }

  private static void write(DataOutputStream out, byte[] block) throws IOException {
    out.writeInt(block.length);
    out.write(block);
  }

  private static byte[] read(DataInputStream in, int most) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > most) {
      throw new MalformedException("a block of " + length + " bytes");
    }
    byte[] block = in.readNBytes(length);
    if (block.length < length) {
      throw new java.io.EOFException();
    }
    return block;
  }

  /** The other side does not keep to the protocol. */
  static final class MalformedException extends IOException {
    private static final long serialVersionUID = 1L;

    MalformedException(String message) {
      super(message);
    }
  }
}
