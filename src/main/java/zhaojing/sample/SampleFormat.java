package zhaojing.sample;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that can be made, by the extension of the file's name. */
public enum SampleFormat implements SampleWriter {
  DOCX(new DocxWriter(DocxWriter.Kind.DOCUMENT)),
  DOCM(new DocxWriter(DocxWriter.Kind.MACRO_DOCUMENT)),
  DOTX(new DocxWriter(DocxWriter.Kind.TEMPLATE)),
  DOC(new DocWriter()),
  /** As WPS has long saved by default: Word's format under a name of its own. */
  WPS(new DocWriter()),
  PDF(new PdfWriter()),
  OFD(new OfdWriter()),
  PPTX(new PptxWriter()),
  /** A line is a row, tabs part its cells, ↵ breaks the line inside a cell. */
  XLSX(new XlsxWriter()),
  CSV(new CsvWriter()),
  MHT(new MhtWriter()),
  EML((text, properties) -> FixedMail.eml(text, properties, java.util.Map.of())),
  MSG((text, properties) -> FixedMail.msg(text, properties, java.util.Map.of())),
  RTF(new RtfWriter()),
  ODT(new OdtWriter()),
  HTML(new HtmlWriter()),
  MD((text, properties) -> properties.encoding().encode(text)),
  TXT((text, properties) -> properties.encoding().encode(text.replace("\n", "\r\n")));

  private final SampleWriter writer;

  SampleFormat(SampleWriter writer) {
    this.writer = writer;
  }

  @Override
  public byte[] write(String text, SampleProperties properties) {
    return writer.write(text, properties);
  }

  /** The format of a file with this name, if it is one of these. */
  public static Optional<SampleFormat> ofName(String fileName) {
    String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(extension))
        .findFirst();
  }
}
