package zhaojing.sample;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Comma separated values as Excel writes them: quotes where needed, lines ended as on Windows. */
final class CsvWriter implements SampleWriter {
  @Override
  public byte[] write(String text, SampleProperties properties) {
    String csv =
        Arrays.stream(text.split("\n", -1)).map(CsvWriter::row).collect(Collectors.joining("\r\n"));
    return properties.encoding().encode(csv);
  }

  private static String row(String line) {
    return Arrays.stream(line.split("\t", -1))
        .map(cell -> cell.replace('↵', '\n'))
        .map(cell -> needsQuotes(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
        .collect(Collectors.joining(","));
  }

  private static boolean needsQuotes(String cell) {
    return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n');
  }
}
