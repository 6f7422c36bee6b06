package zhaojing.ingest.extract;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.AutoDetectParserConfig;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Tika's parsers, narrowed down: these formats, no embedded files, no OCR. Thread-safe. */
final class DocumentParser {
  static {
    // POI's own guard against zip bombs is global to the JVM.
    ZipSecureFile.setMaxEntrySize(256L << 20);
  }

  /** Pages out of editors nest boxes in boxes; the parsers take them without recursion. */
  private static final int MAX_NESTING = 5_000;

  private final AutoDetectParser parser =
      new AutoDetectParser(
          new DefaultDetector(),
          new OOXMLParser(),
          new OfficeParser(),
          new WordMLParser(),
          new RTFParser(),
          new OpenDocumentParser(),
          new JSoupParser(new PageEncoding()),
          new PDFParser());

  DocumentParser() {
    AutoDetectParserConfig config = new AutoDetectParserConfig();
    config.setMaximumDepth(MAX_NESTING);
    parser.setAutoDetectParserConfig(config);
  }

  /** Parses {@code bytes} into {@code handler} and {@code metadata}. */
  void parse(byte[] bytes, String mediaType, ContentHandler handler, Metadata metadata)
      throws IOException, SAXException, TikaException {
    metadata.set(
        org.apache.tika.metadata.TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, mediaType);
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      parser.parse(in, handler, metadata, context());
    }
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, office());
    context.set(PDFParserConfig.class, pdf());
    // The default drops line breaks inside a block.
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  private static OfficeParserConfig office() {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(true);
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    config.setExtractMacros(false);
    config.setIncludeSlideMasterContent(false);
    config.setIncludeSlideNotes(false);
    return config;
  }

  private static PDFParserConfig pdf() {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractInlineImages(false);
    config.setExtractAnnotationText(false);
    config.setExtractBookmarksText(false);
    config.setExtractAcroFormContent(true);
    config.setSuppressDuplicateOverlappingText(true);
    config.setMaxMainMemoryBytes(256L << 20);
    return config;
  }

  /** Leaves files inside files alone. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}
