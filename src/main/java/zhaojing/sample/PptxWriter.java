package zhaojing.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** PowerPoint 2007 and later (ECMA-376): twelve lines a slide, in one text box. */
final class PptxWriter implements SampleWriter {
  private static final int SLIDE_LINES = 12;
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.presentationml.";
  private static final String NAMESPACES =
      " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\""
          + OFFICE
          + "relationships\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

  @Override
  public byte[] write(String text, SampleProperties properties) {
    List<String> lines = List.of(text.split("\n", -1));
    StringBuilder types = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    StringBuilder ids = new StringBuilder();
    Map<String, String> slides = new LinkedHashMap<>();
    for (int from = 0; from < lines.size(); from += SLIDE_LINES) {
      int number = from / SLIDE_LINES + 1;
      String name = "slides/slide" + number + ".xml";
      slides.put(
          "ppt/" + name, slide(lines.subList(from, Math.min(lines.size(), from + SLIDE_LINES))));
      types.append(type("/ppt/" + name, "slide"));
      relations.append(relation("rId" + number, "slide", name));
      ids.append("<p:sldId id=\"%d\" r:id=\"rId%d\"/>".formatted(255 + number, number));
    }
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        Xml.HEAD
            + "<Types xmlns=\""
            + PACKAGE
            + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + type("/ppt/presentation.xml", "presentation.main")
            + types
            + "</Types>");
    parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "ppt/presentation.xml")));
    parts.put(
        "ppt/presentation.xml",
        Xml.HEAD
            + "<p:presentation"
            + NAMESPACES
            + "><p:sldIdLst>"
            + ids
            + "</p:sldIdLst><p:sldSz cx=\"9144000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>");
    parts.put("ppt/_rels/presentation.xml.rels", relations(relations.toString()));
    parts.putAll(slides);
    return FixedZip.ofTexts(parts);
  }

  private static String slide(List<String> lines) {
    StringBuilder xml = new StringBuilder(Xml.HEAD);
    xml.append("<p:sld").append(NAMESPACES).append("><p:cSld><p:spTree><p:nvGrpSpPr>");
    xml.append("<p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>");
    xml.append("<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"正文\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/>");
    xml.append("</p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>");
    for (String line : lines) {
      xml.append("<a:p><a:r><a:rPr lang=\"zh-CN\"/><a:t>")
          .append(Xml.escape(line))
          .append("</a:t></a:r></a:p>");
    }
    return xml.append("</p:txBody></p:sp></p:spTree></p:cSld></p:sld>").toString();
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
