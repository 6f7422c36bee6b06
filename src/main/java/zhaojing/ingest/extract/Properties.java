package zhaojing.ingest.extract;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.OfficeOpenXMLCore;
import org.apache.tika.metadata.OfficeOpenXMLExtended;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;

/** Tika's metadata under the contract's names. */
final class Properties {
  private static final int MAX_CHARS = 200;

  /** Word 97 counts editing time in units of 100 ns. */
  private static final long HUNDRED_NANOS_A_MINUTE = 600_000_000L;

  private Properties() {}

  /** What the file says of itself, and the traces already found in it. */
  static zhaojing.model.Metadata of(Metadata tika, TextFormat format, Map<String, String> traces) {
    TreeMap<String, String> properties = new TreeMap<>(traces);
    put(properties, "template", tika, OfficeOpenXMLExtended.TEMPLATE);
    put(properties, "creator", tika, TikaCoreProperties.CREATOR);
    put(properties, "lastModifiedBy", tika, Office.LAST_AUTHOR, TikaCoreProperties.MODIFIER);
    put(properties, "created", tika, TikaCoreProperties.CREATED);
    put(properties, "modified", tika, TikaCoreProperties.MODIFIED);
    put(properties, "revision", tika, OfficeOpenXMLCore.REVISION);
    put(
        properties,
        "application",
        tika,
        OfficeOpenXMLExtended.APPLICATION,
        TikaCoreProperties.CREATOR_TOOL);
    first(tika, OfficeOpenXMLExtended.TOTAL_TIME)
        // In Word 97 files nought also stands for a missing property.
        .filter(time -> format != TextFormat.DOC || !time.equals("0"))
        .flatMap(time -> minutes(time, format))
        .ifPresent(minutes -> properties.put("editMinutes", minutes));
    return new zhaojing.model.Metadata(properties);
  }

  private static void put(
      TreeMap<String, String> to, String name, Metadata tika, Property... properties) {
    first(tika, properties).ifPresent(value -> to.put(name, value));
  }

  private static Optional<String> first(Metadata tika, Property... properties) {
    for (Property property : properties) {
      String value = tika.get(property);
      if (value != null && !value.isBlank()) {
        return Optional.of(shortened(value));
      }
    }
    return Optional.empty();
  }

  /** One line of tolerable length. */
  static String shortened(String value) {
    String clean = CleanText.oneLine(value);
    return clean.substring(0, Math.min(clean.length(), MAX_CHARS));
  }

  private static Optional<String> minutes(String time, TextFormat format) {
    if (!time.matches("\\d{1,18}")) {
      return Optional.empty();
    }
    long value = Long.parseLong(time);
    return Optional.of(
        Long.toString(format == TextFormat.DOC ? value / HUNDRED_NANOS_A_MINUTE : value));
  }
}
