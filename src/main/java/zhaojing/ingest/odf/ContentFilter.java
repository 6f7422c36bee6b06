package zhaojing.ingest.odf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** Copies {@code content.xml} without notes, comments and deleted words, which it counts. */
final class ContentFilter {
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final QName NOTE = new QName(TEXT, "note");
  private static final QName CHANGES = new QName(TEXT, "tracked-changes");
  private static final QName CHANGE = new QName(TEXT, "changed-region");
  private static final QName COMMENT = new QName(OFFICE, "annotation");
  private static final int MAX_SHOWN = 200;

  private final XMLEventReader in;
  private final TreeMap<String, Integer> counts = new TreeMap<>();
  private final StringBuilder comments = new StringBuilder();

  ContentFilter(byte[] xml) throws XMLStreamException {
    XMLInputFactory input = XMLInputFactory.newDefaultFactory();
    input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    in = input.createXMLEventReader(new ByteArrayInputStream(xml));
  }

  /** To be called once. */
  byte[] filtered() throws XMLStreamException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XMLEventWriter out = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(bytes, "UTF-8");
    while (in.hasNext()) {
      XMLEvent event = in.nextEvent();
      QName name = event.isStartElement() ? event.asStartElement().getName() : new QName("");
      if (name.equals(NOTE)) {
        counts.merge("footnotes", 1, Integer::sum);
        skip(new StringBuilder());
      } else if (name.equals(COMMENT)) {
        counts.merge("comments", 1, Integer::sum);
        skip(comments);
      } else if (name.equals(CHANGES)) {
        skip(new StringBuilder());
      } else {
        out.add(event);
      }
    }
    out.close();
    return bytes.toByteArray();
  }

  /** What was left out; complete after {@link #filtered}. */
  Map<String, String> properties() {
    TreeMap<String, String> properties = new TreeMap<>();
    counts.forEach((name, count) -> properties.put(name, Integer.toString(count)));
    String words = comments.toString().strip();
    if (!words.isEmpty()) {
      int end =
          words.offsetByCodePoints(
              0, Math.min(MAX_SHOWN / 2, words.codePointCount(0, words.length())));
      properties.put("commentText", words.substring(0, end));
    }
    return properties;
  }

  /** Reads to the end of the element just begun, keeping its words and counting changes. */
  private void skip(StringBuilder words) throws XMLStreamException {
    for (int depth = 1; depth > 0 && in.hasNext(); ) {
      XMLEvent event = in.nextEvent();
      depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
      if (event.isStartElement() && event.asStartElement().getName().equals(CHANGE)) {
        counts.merge("trackedChanges", 1, Integer::sum);
      }
      if (event.isCharacters()) {
        words.append(event.asCharacters().getData());
      }
    }
  }
}
