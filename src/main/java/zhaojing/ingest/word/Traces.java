package zhaojing.ingest.word;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The traces of a file's making: revision ids, fonts, pictures. */
final class Traces {
  private static final Pattern RSID =
      Pattern.compile("<w:rsid(?:Root)? w:val=\"([0-9A-Fa-f]{8})\"");
  private static final Pattern FONT = Pattern.compile("<w:font w:name=\"([^\"<&]{1,60})\"");
  private static final Pattern COMMENT = Pattern.compile("<w:comment[ >]");
  private static final Pattern WORDS =
      Pattern.compile("<w:t(?: [^<>]{0,80})?>([^<]{1,2000})</w:t>");
  private static final int MAX_RSIDS = 200;
  private static final int MAX_FONTS = 20;
  private static final int MAX_IMAGES = 20;

  private Traces() {}

  /** Adds to {@code properties} what {@code parts}, the file's entries by name, tell. */
  static void into(TreeMap<String, String> properties, Map<String, byte[]> parts) {
    put(properties, "rsids", all(RSID, text(parts, "word/settings.xml")), MAX_RSIDS, " ");
    put(properties, "fonts", all(FONT, text(parts, "word/fontTable.xml")), MAX_FONTS, "、");
    TreeSet<String> images = new TreeSet<>();
    parts.forEach(
        (name, bytes) -> {
          if (name.startsWith("word/media/")) {
            images.add(sha256(bytes));
          }
        });
    put(properties, "imageHashes", images, MAX_IMAGES, " ");
    String comments = text(parts, "word/comments.xml");
    Layers.count(properties, "comments", (int) COMMENT.matcher(comments).results().count());
    StringBuilder words = new StringBuilder();
    Matcher matcher = WORDS.matcher(comments);
    while (matcher.find() && words.length() < 400) {
      words.append(matcher.group(1));
    }
    if (!words.isEmpty()) {
      properties.put("commentText", Layers.cut(unescaped(words.toString())));
    }
  }

  private static String unescaped(String words) {
    return words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("\\p{Cntrl}+", " ");
  }

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  private static TreeSet<String> all(Pattern pattern, String xml) {
    TreeSet<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(xml);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static void put(
      TreeMap<String, String> properties,
      String name,
      TreeSet<String> values,
      int most,
      String between) {
    if (!values.isEmpty()) {
      properties.put(name, String.join(between, values.stream().limit(most).toList()));
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
