package zhaojing.ingest.signs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The lists of {@code bundle-signs.yaml}; what each is for is said there. */
public record SignWords(
    List<String> closings,
    List<String> addresses,
    List<String> addressees,
    List<String> weakAddresses,
    List<String> comments,
    List<String> appendices,
    List<String> webNoise,
    List<String> minutes,
    List<String> formLabels,
    List<String> messages,
    List<String> editorNotes,
    List<String> quoteIntroductions,
    List<String> kinds,
    List<String> collections,
    List<String> openings,
    List<String> continuations,
    List<String> pledges,
    List<List<String>> roles,
    List<List<String>> workplaces) {
  public static final SignWords SHIPPED = load();

  private static SignWords load() {
    String file = "/models/lexicons/bundle-signs.yaml";
    try (InputStream yaml = SignWords.class.getResourceAsStream(file)) {
      if (yaml == null) {
        throw new IllegalStateException("missing on the class path: " + file);
      }
      return new ObjectMapper(new YAMLFactory()).readValue(yaml, SignWords.class);
    } catch (IOException e) {
      throw new UncheckedIOException("the signs of bundles", e);
    }
  }

  /** The longest word of the list that the line begins with, or an empty string. */
  public static String start(List<String> words, String line) {
    String best = "";
    for (String word : words) {
      if (word.length() > best.length() && line.startsWith(word)) {
        best = word;
      }
    }
    return best;
  }
}
