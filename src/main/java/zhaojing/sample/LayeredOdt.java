package zhaojing.sample;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Paragraphs of an odt with layers and tables: consecutive lines with tabs are rows. */
final class LayeredOdt {
  private static final String INFO = "<office:change-info/>";

  private LayeredOdt() {}

  static String body(String text) {
    StringBuilder xml = new StringBuilder(changes(text));
    boolean table = false;
    for (String line : text.split("\n", -1)) {
      boolean row = line.indexOf('\t') >= 0;
      xml.append(row && !table ? "<table:table>" : !row && table ? "</table:table>" : "");
      xml.append(row ? row(line) : paragraph(line));
      table = row;
    }
    return xml.append(table ? "</table:table>" : "").toString();
  }

  /** Deleted words stand before the text, where they are only pointed to. */
  private static String changes(String text) {
    StringBuilder regions = new StringBuilder();
    Markup.replace(
        text,
        (kind, words) -> {
          if (kind.equals("删")) {
            regions
                .append("<text:changed-region text:id=\"d\"><text:deletion>" + INFO + "<text:p>")
                .append(Xml.escape(words))
                .append("</text:p></text:deletion></text:changed-region>");
          }
          return "";
        });
    return regions.isEmpty() ? "" : "<text:tracked-changes>" + regions + "</text:tracked-changes>";
  }

  private static String row(String line) {
    return Arrays.stream(line.split("\t", -1))
        .map(cell -> "<table:table-cell>" + paragraph(cell) + "</table:table-cell>")
        .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>"));
  }

  private static String paragraph(String line) {
    return "<text:p>" + Markup.between(line, OdtWriter::inline, LayeredOdt::layer) + "</text:p>";
  }

  private static String layer(String kind, String words) {
    String p = "<text:p>" + Xml.escape(words) + "</text:p>";
    return switch (kind) {
      case "删" -> "<text:change text:change-id=\"d\"/>";
      case "增" -> Xml.escape(words);
      case "注" ->
          "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
              + "<text:note-body>"
              + p
              + "</text:note-body></text:note>";
      case "批" -> "<office:annotation>" + p + "</office:annotation>";
      default -> throw new IllegalArgumentException(kind);
    };
  }
}
