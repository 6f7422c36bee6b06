package zhaojing.ingest.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Excel 2007 and later, row by row and not all at once in memory. */
public final class XlsxReader {
  /** Ends the parsing when there is no more room. */
  private static final class FullException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private XlsxReader() {}

  /** All sheets in the order of the tabs. */
  public static Sheets read(byte[] bytes) throws IOException {
    SheetLimits limits = new SheetLimits();
    List<Sheet> sheets = new ArrayList<>();
    boolean cut = false;
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      XSSFReader reader = new XSSFReader(file);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(file, false);
      XSSFReader.SheetIterator parts = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (parts.hasNext() && !cut) {
        List<Sheet.Row> rows = new ArrayList<>();
        try (InputStream part = parts.next()) {
          XMLReader xml = XMLHelper.newXMLReader();
          xml.setContentHandler(
              new XSSFSheetXMLHandler(
                  reader.getStylesTable(), strings, new Rows(rows, limits), formatter(), false));
          xml.parse(new InputSource(part));
        } catch (FullException e) {
          cut = true;
        }
        sheets.add(new Sheet(parts.getSheetName(), rows));
      }
    } catch (OpenXML4JException | SAXException | javax.xml.parsers.ParserConfigurationException e) {
      throw new IOException(e);
    }
    return new Sheets(sheets, cut);
  }

  private static DataFormatter formatter() {
    return new DataFormatter(java.util.Locale.CHINA);
  }

  private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
    private final List<Sheet.Row> rows;
    private final SheetLimits limits;
    private List<String> cells = SheetLimits.cells();

    Rows(List<Sheet.Row> rows, SheetLimits limits) {
      this.rows = rows;
      this.limits = limits;
    }

    @Override
    public void startRow(int row) {
      cells = SheetLimits.cells();
    }

    @Override
    public void endRow(int row) {
      if (!limits.add(new Sheet.Row(row + 1, cells), rows)) {
        throw new FullException();
      }
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
      int column = reference == null ? cells.size() : new CellReference(reference).getCol();
      SheetLimits.set(cells, column, value == null ? "" : value);
    }
  }
}
