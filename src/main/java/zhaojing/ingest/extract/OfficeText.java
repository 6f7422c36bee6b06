package zhaojing.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.tika.metadata.Metadata;
import zhaojing.ingest.issue.Problem;
import zhaojing.ingest.ocr.PicturePages;
import zhaojing.ingest.odf.OdtFile;
import zhaojing.ingest.odf.RtfFile;
import zhaojing.ingest.pdf.PrintedPages;
import zhaojing.ingest.word.WordFile;

/** Office files, web pages and pdf: what Tika reads, with the layers that are not the text told. */
final class OfficeText {
  private static final Map<String, String> LAYERS =
      new TreeMap<>(
          Map.of(
              "comments", "批注 %s 条",
              "trackedChanges", "修订 %s 处",
              "hiddenChars", "隐藏文字 %s 字",
              "footnotes", "脚注 %s 条",
              "textBoxes", "文本框 %s 个"));

  private final DocumentParser parser;
  private final int maxChars;

  OfficeText(DocumentParser parser, int maxChars) {
    this.parser = parser;
    this.maxChars = maxChars;
  }

  /**
   * @param bytes what Tika is to read, without the layers that are left out
   * @param traces what was seen of them
   */
  private record Layered(byte[] bytes, Map<String, String> traces) {
    static Layered of(TypedFile file) {
      byte[] bytes = file.bytes();
      return switch (file.format()) {
        case DOCX -> {
          WordFile word = WordFile.of(bytes);
          yield new Layered(word.bytes(), word.properties());
        }
        case ODT -> {
          OdtFile odt = OdtFile.of(bytes);
          yield new Layered(odt.bytes(), odt.properties());
        }
        case RTF -> {
          RtfFile rtf = RtfFile.of(bytes);
          yield new Layered(rtf.bytes(), rtf.properties());
        }
        default -> new Layered(bytes, Map.of());
      };
    }
  }

  /**
   * @param recognised what was read from pictures, by number of the page
   */
  ParsedFile read(TypedFile file, Map<Integer, String> recognised) {
    boolean pdf = file.format() == TextFormat.PDF;
    LineHandler handler = new LineHandler(maxChars, pdf, file.format() == TextFormat.HTML);
    PdfPages pages = new PdfPages(handler, recognised);
    Metadata tika = new Metadata();
    Layered layered = Layered.of(file);
    try {
      parser.parse(layered.bytes(), file.mediaType(), pdf ? pages : handler, tika);
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      if (!handler.full()) {
        return new ParsedFile(
            Refusals.of(
                e,
                file.path(),
                file.mediaType(),
                Properties.of(tika, file.format(), layered.traces())));
      }
    }
    String text = handler.text();
    Map<String, String> traces = layered.traces();
    if (pdf && !handler.full()) {
      Optional<PrintedPages> printed = PrintedPages.of(file.bytes(), text);
      text = printed.map(PrintedPages::text).orElse(text);
      traces = printed.map(PrintedPages::properties).orElse(traces);
    }
    TypedFile told =
        leftOut(traces)
            .map(what -> file.with(Problem.LAYERS_LEFT_OUT.at(file.path(), what)))
            .orElse(file);
    Extraction read =
        told.text(text, handler.full(), Properties.of(tika, file.format(), traces), maxChars);
    return pages.nearlyEmpty().isEmpty()
        ? new ParsedFile(read)
        : new ParsedFile(read, PicturePages.of(file.bytes(), pages.nearlyEmpty()));
  }

  /** In the reader's words; nothing when all that is written was read. */
  private static Optional<String> leftOut(Map<String, String> traces) {
    List<String> layers = new ArrayList<>();
    LAYERS.forEach(
        (name, words) -> {
          if (traces.containsKey(name)) {
            layers.add(words.formatted(traces.get(name)));
          }
        });
    return layers.isEmpty() ? Optional.empty() : Optional.of(String.join("、", layers));
  }
}
