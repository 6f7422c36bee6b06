package zhaojing.ingest.extract;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Markdown without its marks: what a reader would see, line by line. */
final class MarkdownText {
  private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}[ \\t]+");
  private static final Pattern HEADING_END = Pattern.compile("[ \\t]#{1,6}[ \\t]*$");
  private static final Pattern QUOTE = Pattern.compile("^ {0,3}(?:> ?)+");
  private static final Pattern BULLET = Pattern.compile("^ {0,8}[-*+][ \\t]+");
  private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:```|~~~).{0,40}$");
  private static final Pattern RULE = Pattern.compile("^ {0,3}(?:-{3,}|\\*{3,}|_{3,})[ \\t]*$");
  private static final Pattern IMAGE =
      Pattern.compile("!\\[[^\\]\\n]{0,200}\\]\\([^)\\n]{0,500}\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]\\n]{1,200})\\]\\([^)\\n]{0,500}\\)");
  private static final Pattern STRONG = Pattern.compile("\\*\\*([^*\\n]{1,500})\\*\\*");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![A-Za-z0-9*])\\*([^*\\s][^*\\n]{0,500})\\*(?![A-Za-z0-9])");

  private MarkdownText() {}

  static String of(String text) {
    return text.lines()
        .filter(line -> !FENCE.matcher(line).matches() && !RULE.matcher(line).matches())
        .map(MarkdownText::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(String line) {
    String plain = QUOTE.matcher(line).replaceFirst("");
    if (HEADING.matcher(plain).find()) {
      plain = HEADING_END.matcher(HEADING.matcher(plain).replaceFirst("")).replaceFirst("");
    } else {
      plain = BULLET.matcher(plain).replaceFirst("");
    }
    plain = IMAGE.matcher(plain).replaceAll("");
    plain = LINK.matcher(plain).replaceAll("$1");
    plain = STRONG.matcher(plain).replaceAll("$1");
    return EMPHASIS.matcher(plain).replaceAll("$1");
  }
}
