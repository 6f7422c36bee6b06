package zhaojing.ingest.extract;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import zhaojing.ingest.ocr.PicturePages;

/**
 * Stands between the pdf parser and the one who takes down its text: counts the letters of each
 * page, and puts in what was recognised on pages that are pictures. For one parse.
 */
final class PdfPages extends ContentHandlerDecorator {
  private final Map<Integer, String> recognised;
  private final SortedMap<Integer, Integer> nearlyEmpty = new TreeMap<>();
  private int number;
  private int letters;
  private int depthInPage;

  /**
   * @param recognised text by page number from 1; takes the place of the page's own
   */
  PdfPages(ContentHandler handler, Map<Integer, String> recognised) {
    super(handler);
    this.recognised = recognised;
  }

  /** Pages with hardly a letter, with how many. */
  SortedMap<Integer, Integer> nearlyEmpty() {
    return Collections.unmodifiableSortedMap(nearlyEmpty);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    if (depthInPage > 0) {
      depthInPage++;
    } else if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
      depthInPage = 1;
      number++;
      letters = 0;
      super.startElement(uri, name, qName, attributes);
      putIn(uri);
      return;
    }
    if (passes()) {
      super.startElement(uri, name, qName, attributes);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    if (depthInPage == 1) {
      if (letters < PicturePages.MAX_STAMP_LETTERS) {
        nearlyEmpty.put(number, letters);
      }
      depthInPage = 0;
    } else if (depthInPage > 0) {
      depthInPage--;
      if (!passesInPage()) {
        return;
      }
    }
    super.endElement(uri, name, qName);
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    for (int i = start; depthInPage > 0 && i < start + length; i++) {
      letters += Character.isLetter(chars[i]) ? 1 : 0;
    }
    if (passes()) {
      super.characters(chars, start, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
    if (passes()) {
      super.ignorableWhitespace(chars, start, length);
    }
  }

  private boolean passes() {
    return depthInPage == 0 || passesInPage();
  }

  private boolean passesInPage() {
    return !recognised.containsKey(number);
  }

  private void putIn(String uri) throws SAXException {
    if (recognised.containsKey(number)) {
      char[] text = recognised.get(number).stripTrailing().toCharArray();
      super.startElement(uri, "p", "p", new AttributesImpl());
      super.characters(text, 0, text.length);
      super.endElement(uri, "p", "p");
    }
  }
}
