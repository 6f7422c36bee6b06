package zhaojing.sample;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Paragraphs of a docx with layers and tables: consecutive lines with tabs are rows. */
final class LayeredWord {
  private static final String WHO = " w:id=\"1\" w:author=\"作者\" w:date=\"2014-05-01T08:00:00Z\">";

  private LayeredWord() {}

  static String body(String text) {
    StringBuilder xml = new StringBuilder();
    boolean table = false;
    for (String line : text.split("\n", -1)) {
      boolean row = line.indexOf('\t') >= 0;
      xml.append(row && !table ? "<w:tbl>" : !row && table ? "</w:tbl>" : "");
      xml.append(row ? row(line) : paragraph(line));
      table = row;
    }
    return xml.append(table ? "</w:tbl>" : "").toString();
  }

  private static String row(String line) {
    return Arrays.stream(line.split("\t", -1))
        .map(cell -> "<w:tc>" + paragraph(cell) + "</w:tc>")
        .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
  }

  private static String paragraph(String line) {
    return "<w:p>"
        + Markup.between(line, words -> DocxWriter.run("t", words), LayeredWord::layer)
        + "</w:p>";
  }

  private static String layer(String kind, String words) {
    return switch (kind) {
      case "删" -> "<w:del" + WHO + DocxWriter.run("delText", words) + "</w:del>";
      case "增" -> "<w:ins" + WHO + DocxWriter.run("t", words) + "</w:ins>";
      case "隐" ->
          DocxWriter.run("t", words).replaceFirst("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>");
      case "注" -> "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
      case "批" -> "<w:r><w:commentReference w:id=\"0\"/></w:r>";
      default -> throw new IllegalArgumentException(kind);
    };
  }
}
