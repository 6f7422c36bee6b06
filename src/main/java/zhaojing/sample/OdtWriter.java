package zhaojing.sample;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** OpenDocument text 1.2, with {@code meta.xml}. */
final class OdtWriter implements SampleWriter {
  /** How lines become paragraphs. */
  private final UnaryOperator<String> body;

  OdtWriter() {
    this(OdtWriter::paragraphs);
  }

  OdtWriter(UnaryOperator<String> body) {
    this.body = body;
  }

  private static final String MIME = "application/vnd.oasis.opendocument.text";
  private static final String NS = "urn:oasis:names:tc:opendocument:xmlns:";

  /** Runs of spaces collapse in OpenDocument unless they are written as elements. */
  private static final Pattern SPACES = Pattern.compile("^ +|  +| +$");

  @Override
  public byte[] write(String text, SampleProperties properties) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", MIME);
    parts.put("META-INF/manifest.xml", manifest());
    parts.put("content.xml", content(text));
    parts.put("meta.xml", meta(properties));
    return FixedZip.ofTexts(parts);
  }

  private static String manifest() {
    return Xml.HEAD
        + "<manifest:manifest xmlns:manifest=\""
        + NS
        + "manifest:1.0\" manifest:version=\"1.2\">"
        + entry("/", MIME)
        + entry("content.xml", "text/xml")
        + entry("meta.xml", "text/xml")
        + "</manifest:manifest>";
  }

  private static String entry(String path, String type) {
    return "<manifest:file-entry manifest:full-path=\""
        + path
        + "\" manifest:media-type=\""
        + type
        + "\"/>";
  }

  private String content(String text) {
    StringBuilder xml = new StringBuilder(Xml.HEAD);
    xml.append("<office:document-content xmlns:office=\"")
        .append(NS)
        .append("office:1.0\" xmlns:text=\"")
        .append(NS)
        .append("text:1.0\" xmlns:table=\"")
        .append(NS)
        .append("table:1.0\" office:version=\"1.2\"><office:body><office:text>")
        .append(body.apply(text));
    return xml.append("</office:text></office:body></office:document-content>").toString();
  }

  private static String paragraphs(String text) {
    StringBuilder xml = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      xml.append("<text:p>").append(inline(line)).append("</text:p>");
    }
    return xml.toString();
  }

  static String inline(String line) {
    Matcher spaces = SPACES.matcher(Xml.escape(line));
    return spaces
        .replaceAll(m -> "<text:s text:c=\"" + m.group().length() + "\"/>")
        .replace("\t", "<text:tab/>");
  }

  private static String meta(SampleProperties p) {
    return Xml.HEAD
        + "<office:document-meta xmlns:office=\""
        + NS
        + "office:1.0\" xmlns:meta=\""
        + NS
        + "meta:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.2\">"
        + "<office:meta>"
        + Xml.element("meta:initial-creator", p.creator())
        + Xml.element("dc:creator", p.lastModifiedBy().or(p::creator))
        + Xml.element("meta:creation-date", p.created().map(Instant::toString))
        + Xml.element("dc:date", p.modified().map(Instant::toString))
        + "</office:meta></office:document-meta>";
  }
}
