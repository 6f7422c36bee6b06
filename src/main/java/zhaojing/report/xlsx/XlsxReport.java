package zhaojing.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import zhaojing.model.RunResult;
import zhaojing.report.ReportWriter;
import zhaojing.report.RunIndex;

/** Writes {@code ledger.xlsx}. */
public final class XlsxReport implements ReportWriter {
  private static final int ROWS_IN_MEMORY = 200;

  private final int maxRows;

  public XlsxReport() {
    this(Table.MAX_ROWS);
  }

  /** With fewer rows to a sheet than the format allows. */
  XlsxReport(int maxRows) {
    this.maxRows = maxRows;
  }

  @Override
  public void write(RunResult result, Path dir) throws IOException {
    Path work = Files.createDirectory(dir.resolve("ledger.unfinished"));
    Path packed = work.resolve("ledger.xlsx");
    // POI's own choice is one folder in the shared temporary space, which the first user owns.
    TempFile.setThreadLocalTempFileCreationStrategy(
        new DefaultTempFileCreationStrategy(work.toFile()));
    try {
      try (OutputStream out = Files.newOutputStream(packed)) {
        write(result, out);
      }
      FixedZip.repack(packed, dir.resolve("ledger.xlsx"));
    } finally {
      TempFile.setThreadLocalTempFileCreationStrategy(null);
      delete(work);
    }
  }

  private static void delete(Path work) throws IOException {
    try (Stream<Path> left = Files.walk(work)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private void write(RunResult result, OutputStream out) throws IOException {
    RunIndex index = new RunIndex(result);
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      describe(workbook.getXSSFWorkbook().getProperties(), result.run().version());
      Book book = new Book(workbook, new Styles(workbook), maxRows);
      TextSheet.write(book, index);
      FindingSheet.write(book, index);
      CopySheet.write(book, index);
      FamilySheet.write(book, index);
      LibrarySheet.write(book, index);
      UnitSheet.write(book, index);
      ThemeSheet.write(book, index);
      UnreadSheet.write(book, index);
      RectificationSheet.write(book, index);
      workbook.write(out);
    }
  }

  private static void describe(POIXMLProperties properties, String version) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setCreator("照镜 " + version);
    core.setTitle("审阅台账");
    core.setCreated(Optional.of(new Date(0)));
    core.setModified(Optional.of(new Date(0)));
    properties.getExtendedProperties().setApplication("照镜");
  }
}
