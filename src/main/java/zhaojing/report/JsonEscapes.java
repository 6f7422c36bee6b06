package zhaojing.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;

/**
 * Escapes what some readers take for a line end (U+0085, U+2028, U+2029), so that a JSON line stays
 * one line for all of them; inside an HTML page also what could end a script element.
 */
final class JsonEscapes extends CharacterEscapes {
  static final JsonEscapes LINES = new JsonEscapes("");
  static final JsonEscapes SCRIPT = new JsonEscapes("<>&'");

  private static final long serialVersionUID = 1L;

  private final int[] ascii;

  private JsonEscapes(String escaped) {
    ascii = standardAsciiEscapesForJSON();
    escaped.chars().forEach(c -> ascii[c] = ESCAPE_STANDARD);
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public SerializableString getEscapeSequence(int ch) {
    return switch (ch) {
      case 0x85, 0x2028, 0x2029 -> new SerializedString(String.format(Locale.ROOT, "\\u%04x", ch));
      default -> null;
    };
  }
}
