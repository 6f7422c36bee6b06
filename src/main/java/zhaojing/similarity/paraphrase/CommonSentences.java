package zhaojing.similarity.paraphrase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import zhaojing.model.Span;

/**
 * Sentences of the genre, so that even two texts alone are seen against what all others write. They
 * are data: {@code models/paraphrase/common-sentences.yaml}.
 */
final class CommonSentences {
  private static final String FILE = "/models/paraphrase/common-sentences.yaml";

  private CommonSentences() {}

  static List<ContentSentence> read() {
    try (InputStream file = CommonSentences.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IOException(FILE + " is not on the class path");
      }
      List<ContentSentence> sentences = new ArrayList<>();
      for (JsonNode two : new ObjectMapper(new YAMLFactory()).readTree(file).path("sentences")) {
        String text = two.path(0).asText();
        sentences.add(
            new ContentSentence(
                sentences.size(),
                new Span(0, text.length()),
                text,
                text + two.path(1).asText(),
                Set.of()));
      }
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
