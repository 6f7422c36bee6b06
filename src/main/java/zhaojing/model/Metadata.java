package zhaojing.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * Document properties under the contract's names: {@code creator}, {@code lastModifiedBy}, {@code
 * created}, {@code modified} (ISO 8601), {@code editMinutes}, {@code revision}, {@code
 * application}. A property the format does not have is absent.
 *
 * <p>A text that was recognised from pictures, wholly or in part, has {@code ocrEngine} (program,
 * version, language data) and {@code ocrConfidence} (0 to 1, the engine's own opinion).
 */
public record Metadata(Map<String, String> properties) {
  public static final Metadata NONE = new Metadata(Map.of());

  public Metadata {
    properties = java.util.Collections.unmodifiableMap(new TreeMap<>(properties));
  }

  /** Whether characters of the text were recognised from pictures and may be wrong. */
  public boolean recognised() {
    return properties.containsKey("ocrEngine");
  }
}
