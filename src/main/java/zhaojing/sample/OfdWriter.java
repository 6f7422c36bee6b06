package zhaojing.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ofd after GB/T 33190: a page of 40 lines of at most 38 characters, each a text object of its own,
 * as printing software lays them out. The font is named and not embedded. A blank line is a gap.
 */
final class OfdWriter implements SampleWriter {
  private static final int LINE_CHARS = 38;
  private static final int PAGE_LINES = 40;

  /** Millimetres. */
  private static final double SIZE = 4.2;

  private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
  private static final String PAGE_BOX = "<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>";

  @Override
  public byte[] write(String text, SampleProperties properties) {
    List<List<String>> pages = pages(text);
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("OFD.xml", root(properties));
    parts.put("Doc_0/Document.xml", document(pages.size()));
    parts.put("Doc_0/PublicRes.xml", fonts());
    for (int i = 0; i < pages.size(); i++) {
      parts.put("Doc_0/Pages/Page_" + i + "/Content.xml", page(pages.get(i), 100 + i * 1000));
    }
    return FixedZip.ofTexts(parts);
  }

  private static List<List<String>> pages(String text) {
    List<List<String>> pages = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      int from = 0;
      do {
        if (pages.isEmpty() || pages.get(pages.size() - 1).size() == PAGE_LINES) {
          pages.add(new ArrayList<>());
        }
        int to = Math.min(paragraph.length(), from + LINE_CHARS);
        boolean cutsPair =
            to < paragraph.length() && Character.isLowSurrogate(paragraph.charAt(to));
        to = cutsPair ? to - 1 : to;
        pages.get(pages.size() - 1).add(paragraph.substring(from, to));
        from = to;
      } while (from < paragraph.length());
    }
    return pages;
  }

  private static String root(SampleProperties p) {
    return Xml.HEAD
        + "<ofd:OFD"
        + NAMESPACE
        + " Version=\"1.1\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo>"
        + Xml.element("ofd:DocID", Optional.of("00000000000000000000000000002014"))
        + Xml.element("ofd:Author", p.creator())
        + Xml.element("ofd:CreationDate", p.created().map(t -> t.toString().substring(0, 10)))
        + Xml.element("ofd:ModDate", p.modified().map(t -> t.toString().substring(0, 10)))
        + Xml.element("ofd:Creator", Optional.of(p.application()))
        + "</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>";
  }

  private static String document(int pages) {
    StringBuilder xml = new StringBuilder(Xml.HEAD);
    xml.append("<ofd:Document").append(NAMESPACE).append("><ofd:CommonData>");
    xml.append("<ofd:MaxUnitID>1000000</ofd:MaxUnitID><ofd:PageArea>").append(PAGE_BOX);
    xml.append("</ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData>");
    xml.append("<ofd:Pages>");
    for (int i = 0; i < pages; i++) {
      xml.append("<ofd:Page ID=\"")
          .append(10 + i)
          .append("\" BaseLoc=\"Pages/Page_")
          .append(i)
          .append("/Content.xml\"/>");
    }
    return xml.append("</ofd:Pages></ofd:Document>").toString();
  }

  private static String fonts() {
    return Xml.HEAD
        + "<ofd:Res"
        + NAMESPACE
        + " BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\"2\" FontName=\"宋体\" FamilyName=\"宋体\"/>"
        + "</ofd:Fonts></ofd:Res>";
  }

  private static String page(List<String> lines, int firstId) {
    StringBuilder xml = new StringBuilder(Xml.HEAD);
    xml.append("<ofd:Page").append(NAMESPACE).append("><ofd:Area>").append(PAGE_BOX);
    xml.append("</ofd:Area><ofd:Content><ofd:Layer ID=\"").append(firstId).append("\">");
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        line(lines.get(i), firstId + 1 + i, 25 + i * 6, xml);
      }
    }
    return xml.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
  }

  private static void line(String line, int id, int top, StringBuilder xml) {
    xml.append(
            "<ofd:TextObject ID=\"%d\" Boundary=\"25 %d 160 6\" Font=\"2\" Size=\"%s\">"
                .formatted(id, top, SIZE))
        .append("<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g ")
        .append(Math.max(1, line.length() - 1))
        .append(' ')
        .append(SIZE)
        .append("\">")
        .append(Xml.escape(line))
        .append("</ofd:TextCode></ofd:TextObject>");
  }
}
