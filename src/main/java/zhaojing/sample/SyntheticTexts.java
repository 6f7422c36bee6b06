package zhaojing.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes as many texts as a benchmark wants, out of formulae, sentence frames and words at random.
 * Most share only formulae; every twentieth is a copy of an earlier one with some sentences
 * changed. Good for load, not for measuring accuracy.
 */
public final class SyntheticTexts {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final int COPY_EVERY = 20;

  private final Map<String, List<String>> frames;
  private final Map<String, List<String>> fillers;
  private final long seed;
  private final int sentences;

  /**
   * @param seed the same seed gives the same texts
   * @param sentences in a text, about 30 characters each
   */
  public SyntheticTexts(long seed, int sentences) {
    this.seed = seed;
    this.sentences = sentences;
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    try (InputStream in = SyntheticTexts.class.getResourceAsStream("frames.yaml")) {
      JsonNode root = yaml.readTree(in);
      TypeReference<Map<String, List<String>>> lists = new TypeReference<>() {};
      fillers = yaml.convertValue(root.get("fillers"), lists);
      ((com.fasterxml.jackson.databind.node.ObjectNode) root).remove("fillers");
      frames = yaml.convertValue(root, lists);
    } catch (IOException e) {
      throw new IllegalStateException("frames.yaml is part of the program", e);
    }
  }

  /** The text number {@code i}, counted from 0: title, author, paragraphs, one a line. */
  public String text(int i) {
    SplittableRandom own = new SplittableRandom(seed * 1_000_003 + i);
    List<String> body = body(i);
    String author = "{person}";
    StringBuilder text = new StringBuilder("群众路线教育实践活动心得体会\n");
    text.append(fill(author, own)).append('\n');
    for (int s = 0; s < body.size(); s++) {
      text.append(body.get(s)).append(s % 4 == 3 ? "\n" : "");
    }
    return text.append('\n').toString();
  }

  private List<String> body(int i) {
    SplittableRandom own = new SplittableRandom(seed * 7_000_003 + i);
    if (i % COPY_EVERY == COPY_EVERY - 1) {
      List<String> copied = new ArrayList<>(body(own.nextInt(i / COPY_EVERY + 1) * COPY_EVERY));
      for (int change = 0; change < copied.size() / 6; change++) {
        copied.set(own.nextInt(copied.size()), sentence("body", own));
      }
      return copied;
    }
    List<String> body = new ArrayList<>();
    body.add(sentence("opening", own));
    while (body.size() < sentences - 2) {
      body.add(sentence(kind(own.nextInt(10)), own));
    }
    body.add(sentence("closing", own));
    body.add(sentence("closing", own));
    return body;
  }

  private static String kind(int dice) {
    return dice == 0 ? "incident" : dice == 1 ? "formula" : "body";
  }

  private String sentence(String kind, SplittableRandom random) {
    return fill(pick(frames.get(kind), random), random);
  }

  private String fill(String frame, SplittableRandom random) {
    Matcher slot = SLOT.matcher(frame);
    StringBuilder filled = new StringBuilder();
    while (slot.find()) {
      slot.appendReplacement(filled, value(slot.group(1), random));
    }
    return slot.appendTail(filled).toString();
  }

  private String value(String slot, SplittableRandom random) {
    return switch (slot) {
      case "month" -> Integer.toString(1 + random.nextInt(12));
      case "day" -> Integer.toString(1 + random.nextInt(28));
      case "n" -> Integer.toString(5 + random.nextInt(60));
      case "m" -> Integer.toString(2 + random.nextInt(4));
      case "person" -> fill("{surname}{given1}{given2}", random);
      case "place" -> fill("{place1}{place2}", random);
      case "thing" -> fill("{thing1}{thing2}", random);
      case "words" -> fill("{word}".repeat(3 + random.nextInt(4)), random);
      default -> pick(fillers.get(slot), random);
    };
  }

  private static String pick(List<String> choices, SplittableRandom random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
