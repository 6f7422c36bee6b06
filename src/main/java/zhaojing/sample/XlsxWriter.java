package zhaojing.sample;

import java.util.LinkedHashMap;
import java.util.Map;

/** Excel 2007 and later (ECMA-376): one sheet, texts in the cells themselves. */
final class XlsxWriter implements SampleWriter {
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String MAIN =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

  @Override
  public byte[] write(String text, SampleProperties properties) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        Xml.HEAD
            + "<Types xmlns=\""
            + PACKAGE
            + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + type("/xl/workbook.xml", "sheet.main")
            + type("/xl/styles.xml", "styles")
            + type("/xl/worksheets/sheet1.xml", "worksheet")
            + "</Types>");
    parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    parts.put(
        "xl/workbook.xml",
        Xml.HEAD
            + "<workbook"
            + MAIN
            + " xmlns:r=\""
            + OFFICE
            + "relationships\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relations(
            relation("rId1", "worksheet", "worksheets/sheet1.xml")
                + relation("rId2", "styles", "styles.xml")));
    parts.put("xl/styles.xml", Xml.HEAD + "<styleSheet" + MAIN + "/>");
    parts.put("xl/worksheets/sheet1.xml", sheet(text));
    return FixedZip.ofTexts(parts);
  }

  private static String sheet(String text) {
    StringBuilder xml = new StringBuilder(Xml.HEAD + "<worksheet" + MAIN + "><sheetData>");
    String[] rows = text.split("\n", -1);
    for (int r = 0; r < rows.length; r++) {
      xml.append("<row r=\"").append(r + 1).append("\">");
      String[] cells = rows[r].split("\t", -1);
      for (int c = 0; c < Math.min(cells.length, 26); c++) {
        if (!cells[c].isEmpty()) {
          xml.append(
                  "<c r=\"%c%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                      .formatted('A' + c, r + 1))
              .append(Xml.escape(cells[c].replace('↵', '\n')))
              .append("</t></is></c>");
        }
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"%s\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPE, type);
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%srelationships/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  private static String relations(String relations) {
    return Xml.HEAD
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relations
        + "</Relationships>";
  }
}
