package zhaojing.ingest.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import zhaojing.ingest.InputException;
import zhaojing.ingest.InputFile;
import zhaojing.ingest.Intake;
import zhaojing.ingest.Isolation;
import zhaojing.ingest.ReadLimits;
import zhaojing.ingest.Received;
import zhaojing.ingest.ReceivedNothing;
import zhaojing.ingest.ReceivedText;
import zhaojing.ingest.UnitRule;
import zhaojing.ingest.bundle.BundlePart;
import zhaojing.ingest.bundle.BundleSplitter;
import zhaojing.ingest.ocr.ErrorRate;
import zhaojing.model.SubmissionId;
import zhaojing.sample.SampleFormat;
import zhaojing.text.HanlpSegmenter;
import zhaojing.text.TextReader;

/** Every format in every condition, written, read, and compared with what was written. */
final class FormatTable {
  static final String RIGHT = "✓";
  static final String NONE = "–";

  private final Essays essays;
  private final TextReader reader = new TextReader(new HanlpSegmenter(List.of()));
  private final Path folder;

  FormatTable(Path folder) throws IOException {
    this.essays = new Essays();
    this.folder = folder;
  }

  /** The table in Markdown, a format a row. */
  String markdown() throws IOException, InputException {
    StringBuilder table = new StringBuilder("| format |");
    for (Condition condition : Condition.values()) {
      table.append(' ').append(condition.title()).append(" |");
    }
    table.append("\n|---|").append("---|".repeat(Condition.values().length)).append('\n');
    for (SampleFormat format : SampleFormat.values()) {
      table.append("| ").append(format.name().toLowerCase(Locale.ROOT)).append(" |");
      for (Condition condition : Condition.values()) {
        table.append(' ').append(cell(format, condition)).append(" |");
      }
      table.append('\n');
    }
    return table.toString();
  }

  /** What came of one file. */
  String cell(SampleFormat format, Condition condition) throws IOException, InputException {
    Optional<Condition.Made> made = condition.make(format, essays);
    if (made.isEmpty()) {
      return NONE;
    }
    Path file = folder.resolve(format + "/" + condition + "/" + made.get().name());
    Files.createDirectories(file.getParent());
    Files.write(file, made.get().bytes());
    return compared(made.get(), receive(file.getParent()));
  }

  private static List<Received> receive(Path input) throws IOException, InputException {
    List<Received> received = new ArrayList<>();
    try (Intake intake = new Intake(ReadLimits.DEFAULT, UnitRule.FIRST_FOLDER, Isolation.THREAD)) {
      for (InputFile file : intake.list(List.of(input))) {
        received.addAll(intake.read(file));
      }
    }
    return received;
  }

  private String compared(Condition.Made made, List<Received> received) {
    List<String> faults = new ArrayList<>();
    List<ReceivedText> texts = new ArrayList<>();
    for (Received one : received) {
      if (one instanceof ReceivedNothing nothing) {
        faults.add("`" + nothing.issue().code() + "`");
      } else {
        texts.add((ReceivedText) one);
      }
    }
    if (texts.isEmpty()) {
      return String.join(" ", faults);
    }
    String read = texts.stream().map(this::clean).collect(Collectors.joining());
    double error = ErrorRate.of(made.expected(), read);
    if (error > 0) {
      faults.add(0, String.format(Locale.ROOT, "CER %.1f %%", 100 * error));
    }
    int parts = texts.stream().mapToInt(FormatTable::parts).sum();
    if (parts != made.texts()) {
      faults.add(parts + " of " + made.texts() + " texts");
    }
    if (!made.author().isEmpty() && !texts.get(0).author().equals(Optional.of(made.author()))) {
      faults.add("no author");
    }
    return faults.isEmpty() ? RIGHT : String.join(", ", faults);
  }

  /** As the checks see it: page numbers out, broken lines joined. */
  private String clean(ReceivedText text) {
    return reader.read(new SubmissionId("s0001"), text.text()).view().text();
  }

  private static int parts(ReceivedText text) {
    List<BundlePart> parts = BundleSplitter.split(text.text());
    return Math.max(1, parts.size());
  }
}
