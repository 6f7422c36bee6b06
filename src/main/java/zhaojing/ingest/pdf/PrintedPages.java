package zhaojing.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The text of a pdf in the order of reading.
 *
 * @param text lines, each ended by {@code \n}
 * @param footnotes how many were left out
 */
public record PrintedPages(String text, int footnotes) {
  /** Lines of a column are no longer than this. */
  private static final int COLUMN_CHARS = 26;

  private static final Pattern GAP = Pattern.compile("[^\\s\\p{ASCII}] +[^\\s\\p{ASCII}]");
  private static final Pattern NOTE =
      Pattern.compile("(?m)^\\s*(?:[①-⑳*＊†]|[\\[〔［]?\\d{1,3}[\\]〕］]?[^\\d\\s.、，年月日])");

  /**
   * What {@code pdf} says, if the order in which it was drawn is not the one to read it in.
   *
   * @param drawn the text in the order of drawing
   * @return nothing when {@code drawn} will do, or when the file can't be looked into
   */
  public static Optional<PrintedPages> of(byte[] pdf, String drawn) {
    return mayBeOtherwise(drawn) ? of(pdf) : Optional.empty();
  }

  static Optional<PrintedPages> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return of(document);
    } catch (IOException | RuntimeException e) {
      // It was read once already; the order of drawing is better than nothing.
      return Optional.empty();
    }
  }

  /** {@code footnotes}, if there are any. */
  public Map<String, String> properties() {
    return footnotes == 0 ? Map.of() : Map.of("footnotes", Integer.toString(footnotes));
  }

  /** Looking at every character's place takes time that most files need not take. */
  private static boolean mayBeOtherwise(String drawn) {
    List<String> lines = drawn.lines().filter(line -> !line.isBlank()).toList();
    long narrow = lines.stream().filter(line -> line.strip().length() <= COLUMN_CHARS).count();
    long gaps = lines.stream().filter(line -> GAP.matcher(line).find()).count();
    return narrow * 2 > lines.size() || gaps * 4 > lines.size() || NOTE.matcher(drawn).find();
  }

  private static Optional<PrintedPages> of(PDDocument pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    boolean otherwise = false;
    int footnotes = 0;
    Optional<Gutter> before = Optional.empty();
    for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new IOException("interrupted");
      }
      PDPage page = pdf.getPage(number - 1);
      PageScan scan = PageScan.of(pdf, number);
      List<Row> rows = page.getRotation() == 0 ? Row.of(scan.glyphs()) : List.of();
      FootNotes notes = FootNotes.of(rows);
      List<Row> body = notes.count() > 0 ? rows.subList(0, notes.from()) : rows;
      Optional<Gutter> gutter = Gutter.of(body, scan.rules(), before);
      before = gutter.isPresent() ? gutter : before;
      otherwise |= gutter.isPresent() || notes.count() > 0;
      footnotes += notes.count();
      List<Band> bands = rows.isEmpty() ? Band.whole() : Band.of(rows, gutter, notes);
      pages.add(BandStripper.read(page, bands, notes));
    }
    return otherwise
        ? Optional.of(new PrintedPages(String.join("", pages), footnotes))
        : Optional.empty();
  }
}
