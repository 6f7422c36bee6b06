package zhaojing.sample;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Rich Text Format 1.9; everything but ASCII as {@code \\uN} escapes. */
final class RtfWriter implements SampleWriter {
  @Override
  public byte[] write(String text, SampleProperties properties) {
    StringBuilder rtf = new StringBuilder();
    rtf.append("{\\rtf1\\ansi\\ansicpg936\\uc1\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 ");
    escape("宋体", rtf);
    rtf.append(";}}\n");
    info(properties, rtf);
    rtf.append("\\paperw11906\\paperh16838\\f0\\fs32\n");
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      escape(lines[i], rtf);
      rtf.append(i < lines.length - 1 ? "\\par\n" : "");
    }
    return rtf.append("}\n").toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void info(SampleProperties properties, StringBuilder rtf) {
    rtf.append("{\\info");
    properties.creator().ifPresent(c -> group("author", c, rtf));
    properties.lastModifiedBy().ifPresent(c -> group("operator", c, rtf));
    properties
        .created()
        .ifPresent(
            c -> {
              OffsetDateTime t = c.atOffset(ZoneOffset.UTC);
              rtf.append(
                  "{\\creatim\\yr%d\\mo%d\\dy%d\\hr%d\\min%d}"
                      .formatted(
                          t.getYear(),
                          t.getMonthValue(),
                          t.getDayOfMonth(),
                          t.getHour(),
                          t.getMinute()));
            });
    properties.editMinutes().ifPresent(m -> rtf.append("{\\edmins").append(m).append('}'));
    rtf.append("}\n");
  }

  private static void group(String word, String text, StringBuilder rtf) {
    rtf.append("{\\").append(word).append(' ');
    escape(text, rtf);
    rtf.append('}');
  }

  private static void escape(String text, StringBuilder rtf) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        rtf.append("\\tab ");
      } else if (c == '\\' || c == '{' || c == '}') {
        rtf.append('\\').append(c);
      } else if (c >= 0x20 && c < 0x7F) {
        rtf.append(c);
      } else {
        rtf.append("\\u").append((short) c).append('?');
      }
    }
  }
}
