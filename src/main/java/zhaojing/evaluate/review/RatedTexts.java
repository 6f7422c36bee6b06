package zhaojing.evaluate.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import zhaojing.evaluate.FaultyLabelsException;
import zhaojing.model.CheckId;
import zhaojing.model.Criterion;
import zhaojing.model.Genre;
import zhaojing.model.Recommendation;

/**
 * Reads a folder of rated texts: {@code NAME.txt} in UTF-8 and beside it {@code NAME.yaml} as
 * {@code corpus/reviews/README.md} tells.
 */
public final class RatedTexts {
  private static final String RATED = ".yaml";
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private RatedTexts() {}

  /**
   * All of a folder, by name.
   *
   * @throws FaultyLabelsException when a file lacks something, says something unknown, or marks a
   *     fault at words that are not in its text
   */
  public static List<RatedText> readAll(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().endsWith(RATED))
          .sorted()
          .map(RatedTexts::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RatedText read(Path yaml) {
    String file = yaml.getFileName().toString();
    String name = file.substring(0, file.length() - RATED.length());
    Path text = yaml.resolveSibling(name + ".txt");
    try {
      if (!Files.isRegularFile(text)) {
        throw new FaultyLabelsException(file, "缺少正文 " + name + ".txt", "no text beside it");
      }
      String words = Files.readString(text).replace("\r\n", "\n").replace('\r', '\n');
      return new Fields(file, YAML.readTree(yaml.toFile())).text(name, text, words);
    } catch (JsonProcessingException e) {
      String message = e.getOriginalMessage();
      throw new FaultyLabelsException(file, "不是有效的 YAML：" + message, "not YAML: " + message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in one file. */
  private record Fields(String file, JsonNode node) {
    RatedText text(String name, Path path, String words) {
      return new RatedText(
          name,
          path,
          words,
          one("genre", node.path("genre"), Genre.values(), Genre::id),
          required("campaign"),
          one("quality", node.path("quality"), Quality.values(), Quality::id),
          node.path("clean").asBoolean(false),
          ratings(),
          Optional.of(node.path("recommendation"))
              .filter(JsonNode::isTextual)
              .map(r -> one("recommendation", r, Recommendation.values(), Recommendation::id)),
          faults(words));
    }

    private Map<Criterion, Integer> ratings() {
      Map<Criterion, Integer> ratings = new EnumMap<>(Criterion.class);
      JsonNode given = node.path("ratings");
      for (Criterion criterion : Criterion.values()) {
        int level = given.path(criterion.id()).asInt();
        if (given.isObject() && (level < 1 || level > 5)) {
          throw fault("ratings." + criterion.id());
        }
        if (given.isObject()) {
          ratings.put(criterion, level);
        }
      }
      return ratings;
    }

    private List<MarkedFault> faults(String words) {
      List<MarkedFault> faults = new ArrayList<>();
      for (JsonNode fault : node.path("faults")) {
        Optional<String> quote =
            Optional.of(fault.path("quote").asText()).filter(q -> !q.isEmpty());
        if (quote.isPresent() && !words.contains(quote.get())) {
          throw new FaultyLabelsException(
              file, "正文里没有这些字：" + quote.get(), "not in the text: " + quote.get());
        }
        try {
          faults.add(new MarkedFault(new CheckId(fault.path("check").asText()), quote));
        } catch (IllegalArgumentException e) {
          throw fault("faults.check");
        }
      }
      return faults;
    }

    private String required(String field) {
      String value = node.path(field).asText();
      if (value.isEmpty()) {
        throw fault(field);
      }
      return value;
    }

    private <T> T one(String field, JsonNode value, T[] all, Function<T, String> id) {
      return Arrays.stream(all)
          .filter(v -> id.apply(v).equals(value.asText()))
          .findFirst()
          .orElseThrow(() -> fault(field));
    }

    private FaultyLabelsException fault(String field) {
      return new FaultyLabelsException(
          file, "“" + field + "”缺少或不对", "“" + field + "” is missing or unknown");
    }
  }
}
