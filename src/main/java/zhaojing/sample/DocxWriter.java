package zhaojing.sample;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Word 2007 and later (ECMA-376), with core and extended properties. The few parts are written as
 * they stand: a library stamps its own version and the present time into them. A tab in a line
 * becomes a tab in the paragraph.
 */
final class DocxWriter implements SampleWriter {
  /** What the main part says it is: a document, a template, and either with macros. */
  enum Kind {
    DOCUMENT(WORD + "wordprocessingml.document.main+xml"),
    TEMPLATE(WORD + "wordprocessingml.template.main+xml"),
    MACRO_DOCUMENT("application/vnd.ms-word.document.macroEnabled.main+xml");

    private final String contentType;

    Kind(String contentType) {
      this.contentType = contentType;
    }
  }

  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String WORD = "application/vnd.openxmlformats-officedocument.";

  private final Kind kind;

  /** How lines become paragraphs. */
  private final UnaryOperator<String> body;

  DocxWriter(Kind kind) {
    this(kind, DocxWriter::paragraphs);
  }

  DocxWriter(Kind kind, UnaryOperator<String> body) {
    this.kind = kind;
    this.body = body;
  }

  @Override
  public byte[] write(String text, SampleProperties properties) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", contentTypes());
    parts.put("_rels/.rels", relations());
    parts.put("word/document.xml", document(text));
    parts.put("docProps/core.xml", core(properties));
    parts.put("docProps/app.xml", app(properties));
    return FixedZip.ofTexts(parts);
  }

  private String contentTypes() {
    return Xml.HEAD
        + "<Types xmlns=\""
        + PACKAGE
        + "content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("/word/document.xml", kind.contentType)
        + override(
            "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        + override("/docProps/app.xml", WORD + "extended-properties+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private static String relations() {
    return Xml.HEAD
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relation("rId1", OFFICE + "relationships/officeDocument", "word/document.xml")
        + relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
        + relation("rId3", OFFICE + "relationships/extended-properties", "docProps/app.xml")
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private String document(String text) {
    return Xml.HEAD
        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:body>"
        + body.apply(text)
        + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>";
  }

  private static String paragraphs(String text) {
    StringBuilder xml = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      xml.append("<w:p>").append(run("t", line)).append("</w:p>");
    }
    return xml.toString();
  }

  /** A run whose words stand in elements {@code t} or {@code delText}. */
  static String run(String element, String words) {
    String open = "<w:" + element + " xml:space=\"preserve\">";
    String close = "</w:" + element + ">";
    return "<w:r>"
        + open
        + Xml.escape(words).replace("\t", close + "<w:tab/>" + open)
        + close
        + "</w:r>";
  }

  private static String core(SampleProperties p) {
    return Xml.HEAD
        + "<cp:coreProperties xmlns:cp=\""
        + PACKAGE
        + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
        + Xml.element("dc:creator", p.creator())
        + Xml.element("cp:lastModifiedBy", p.lastModifiedBy())
        + Xml.element("cp:revision", number(p.revision()))
        + Xml.element(
            "dcterms:created xsi:type=\"dcterms:W3CDTF\"", p.created().map(Instant::toString))
        + Xml.element(
            "dcterms:modified xsi:type=\"dcterms:W3CDTF\"", p.modified().map(Instant::toString))
        + "</cp:coreProperties>";
  }

  private static String app(SampleProperties p) {
    return Xml.HEAD
        + "<Properties xmlns=\""
        + OFFICE
        + "extended-properties\">"
        + Xml.element("TotalTime", number(p.editMinutes()))
        + Xml.element("Application", Optional.of(p.application()))
        + "</Properties>";
  }

  private static Optional<String> number(java.util.OptionalInt value) {
    return value.isPresent() ? Optional.of(Integer.toString(value.getAsInt())) : Optional.empty();
  }
}
