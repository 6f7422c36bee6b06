package zhaojing.sample;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that can be made, by the extension of the file's name. */
public enum SampleFormat implements SampleWriter {
  DOCX(new DocxWriter()),
  DOC(new DocWriter()),
  PDF(new PdfWriter()),
  RTF(new RtfWriter()),
  ODT(new OdtWriter()),
  HTML(new HtmlWriter()),
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
