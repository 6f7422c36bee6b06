package zhaojing.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The encodings in which plain texts reach a reviewer. */
public enum SampleEncoding {
  UTF_8(StandardCharsets.UTF_8, "", "utf-8"),
  UTF_8_BOM(StandardCharsets.UTF_8, "\uFEFF", "utf-8"),
  GB18030(Charset.forName("GB18030"), "", "gbk"),
  UTF_16LE(StandardCharsets.UTF_16LE, "\uFEFF", "utf-16"),
  UTF_16LE_NO_BOM(StandardCharsets.UTF_16LE, "", "utf-16"),
  UTF_16BE(StandardCharsets.UTF_16BE, "\uFEFF", "utf-16"),
  UTF_16BE_NO_BOM(StandardCharsets.UTF_16BE, "", "utf-16"),
  BIG5(Charset.forName("Big5"), "", "big5");

  private final Charset charset;
  private final String mark;
  private final String declared;

  SampleEncoding(Charset charset, String mark, String declared) {
    this.charset = charset;
    this.mark = mark;
    this.declared = declared;
  }

  /**
   * By the word a plan uses, for example {@code utf-16le-no-bom}; else IllegalArgumentException.
   */
  public static SampleEncoding of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The text's bytes, with the byte order mark where the encoding has one. */
  public byte[] encode(String text) {
    return (mark + text).getBytes(charset);
  }

  /** The name an html file declares. */
  public String declared() {
    return declared;
  }
}
