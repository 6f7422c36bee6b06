package zhaojing.ingest.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Copies {@code word/document.xml} without what is no part of the final, visible text. */
final class LayerFilter {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");
  private static final Set<String> NOTES = Set.of("footnoteReference", "endnoteReference");

  private final Layers layers = new Layers();
  private final XMLEventReader in;
  private final XMLEventWriter out;
  private final boolean dropBoxes;
  private final boolean dropWhite;
  private boolean ground;
  private int tables;
  private int properties;
  private boolean shaded;

  private LayerFilter(XMLEventReader in, XMLEventWriter out, boolean dropBoxes, boolean dropWhite) {
    this.in = in;
    this.out = out;
    this.dropBoxes = dropBoxes;
    this.dropWhite = dropWhite;
  }

  /** The document without its layers, and what they were. */
  record Filtered(byte[] xml, Layers layers) {}

  /**
   * @param dropBoxes whether text boxes are left out too
   * @param dropWhite whether white words on no ground are left out too
   */
  static Filtered filter(byte[] xml, boolean dropBoxes, boolean dropWhite)
      throws XMLStreamException {
    XMLInputFactory input = XMLInputFactory.newDefaultFactory();
    input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(xml.length);
    XMLEventReader in = input.createXMLEventReader(new ByteArrayInputStream(xml));
    XMLEventWriter out = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(bytes, "UTF-8");
    LayerFilter filter = new LayerFilter(in, out, dropBoxes, dropWhite);
    while (in.hasNext()) {
      filter.copy(in.nextEvent());
    }
    out.close();
    return new Filtered(bytes.toByteArray(), filter.layers);
  }

  private void copy(XMLEvent event) throws XMLStreamException {
    if (event.isStartElement()) {
      String name = name(event.asStartElement().getName());
      if (name.equals("r")) {
        run(event);
        return;
      }
      if (name.equals("p")) {
        shaded = false;
      }
      shaded |= name.equals("shd");
      ground |= name.equals("background");
      tables += name.equals("tbl") ? 1 : 0;
      properties += name.equals("pPr") || name.equals("rPr") || name.equals("trPr") ? 1 : 0;
      layers.changes += properties == 0 && CHANGES.contains(name) ? 1 : 0;
      if (name.equals("txbxContent") && skippedBox(event)) {
        return;
      }
    } else if (event.isEndElement()) {
      String name = name(event.asEndElement().getName());
      tables -= name.equals("tbl") ? 1 : 0;
      properties -= name.equals("pPr") || name.equals("rPr") || name.equals("trPr") ? 1 : 0;
    }
    out.add(event);
  }

  private boolean skippedBox(XMLEvent box) throws XMLStreamException {
    if (!dropBoxes) {
      return false;
    }
    out.add(box);
    skip(new StringBuilder());
    out.add(
        javax.xml.stream.XMLEventFactory.newDefaultFactory()
            .createEndElement(box.asStartElement().getName(), null));
    layers.textBoxes++;
    return true;
  }

  /** A run begins; its properties, if any, are its first child. */
  private void run(XMLEvent start) throws XMLStreamException {
    List<XMLEvent> head = new ArrayList<>(List.of(start));
    boolean hidden = false;
    boolean white = false;
    if (in.peek() != null && is(in.peek(), "rPr")) {
      boolean marked = ground || shaded || tables > 0;
      int depth = 0;
      do {
        XMLEvent event = in.nextEvent();
        head.add(event);
        depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        if (event.isStartElement()) {
          StartElement element = event.asStartElement();
          hidden |= is(event, "vanish") && !Set.of("0", "false", "off").contains(value(element));
          white |= is(event, "color") && value(element).equalsIgnoreCase("FFFFFF");
          marked |= is(event, "shd") || is(event, "highlight");
        }
      } while (depth > 0 && in.hasNext());
      white &= !marked;
    }
    XMLEvent next = in.peek();
    if (hidden) {
      skip(layers.hidden);
    } else if (next != null && next.isStartElement() && isNote(next)) {
      layers.footnotes++;
      skip(new StringBuilder());
    } else if (white && dropWhite) {
      skip(layers.white);
      layers.whiteOut = true;
    } else {
      for (XMLEvent event : head) {
        out.add(event);
      }
      if (white && next != null && is(next, "t")) {
        out.add(in.nextEvent());
        while (in.peek() != null && in.peek().isCharacters()) {
          XMLEvent words = in.nextEvent();
          layers.white.append(words.asCharacters().getData());
          out.add(words);
        }
      }
    }
  }

  private static boolean isNote(XMLEvent event) {
    return NOTES.contains(name(event.asStartElement().getName()));
  }

  /** Reads to the end of the element just begun, keeping its words. */
  private void skip(StringBuilder words) throws XMLStreamException {
    boolean text = false;
    for (int depth = 1; depth > 0 && in.hasNext(); ) {
      XMLEvent event = in.nextEvent();
      depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
      text = event.isStartElement() ? is(event, "t") : text && !event.isEndElement();
      if (text && event.isCharacters()) {
        words.append(event.asCharacters().getData());
      }
    }
  }

  private static boolean is(XMLEvent event, String name) {
    return event.isStartElement() && name(event.asStartElement().getName()).equals(name);
  }

  private static String name(QName name) {
    return name.getNamespaceURI().equals(W) ? name.getLocalPart() : "";
  }

  private static String value(StartElement element) {
    var value = element.getAttributeByName(new QName(W, "val"));
    return value == null ? "" : value.getValue();
  }
}
