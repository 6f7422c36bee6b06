package zhaojing.sample;

/** Files whose text does not simply run on; the marks inside lines are {@code Markup}'s. */
public enum SampleLayout implements SampleWriter {
  /** Tables, notes, comments, tracked changes, hidden words. */
  DOCX(new DocxWriter(DocxWriter.Kind.DOCUMENT, LayeredWord::body)),
  /** Tables, notes, comments, deleted words. */
  ODT(new OdtWriter(LayeredOdt::body)),
  /** The first line over two columns, drawn line by line across both. */
  PDF_COLUMNS(new PdfLayoutWriter(PdfLayoutWriter.Layout.COLUMNS)),
  /** Lines with tabs are ruled rows. */
  PDF_TABLE(new PdfLayoutWriter(PdfLayoutWriter.Layout.TABLE)),
  PDF_NOTES(new PdfLayoutWriter(PdfLayoutWriter.Layout.NOTES));

  private final SampleWriter writer;

  SampleLayout(SampleWriter writer) {
    this.writer = writer;
  }

  @Override
  public byte[] write(String text, SampleProperties properties) {
    return writer.write(text, properties);
  }
}
