package zhaojing.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import zhaojing.model.Span;

/**
 * Finds running heads and feet: short lines that come back at page distance in a text whose lines
 * were broken by pages.
 *
 * <p>A heading that comes back in every section is none: at least one page must break a sentence.
 */
final class RunningHeads {
  private static final Pattern PAGE =
      Pattern.compile(
          "^[-—–·•~|]{0,3}(?:第?\\d{1,4}页?)?[-—–·•~|]{0,3}(.*?)[-—–·•~|]{0,3}(?:第?\\d{1,4}页?(?:[，,/]?共?\\d{1,4}页?)?)?[-—–·•~|]{0,3}$");

  private static final int MAX_CHARS = 40;
  private static final int MIN_HAN = 4;
  private static final int MIN_TIMES = 3;
  private static final int MIN_PAGE_LINES = 10;
  private static final double NEAR = 0.4;
  private static final String ENDS = "。！？!?；;，,：:";

  private RunningHeads() {}

  /**
   * Lines of {@code text} that are heads or feet, without their line ends, in order. The first line
   * of all stays when no other title follows it.
   *
   * @param pageLines lines that hold only a page number
   */
  static List<Span> find(String text, List<Span> pageLines) {
    List<Span> filled = new ArrayList<>(LineBreaks.lines(text));
    filled.removeIf(line -> text.substring(line.start(), line.end()).isBlank());
    filled.removeAll(pageLines);
    int width = LineBreaks.wrapWidth(text, filled);
    if (width == 0) {
      return List.of();
    }
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < filled.size(); i++) {
      Span line = filled.get(i);
      if (line.length() <= MAX_CHARS) {
        String key = key(text.substring(line.start(), line.end()));
        if (key.chars().filter(c -> Folding.isHan((char) c)).count() >= MIN_HAN) {
          places.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
      }
    }
    places.values().removeIf(at -> !atPageDistance(at));
    List<Integer> all = places.values().stream().flatMap(List::stream).sorted().toList();
    return places.values().stream()
        .filter(at -> at.stream().anyMatch(i -> breaksSentence(text, filled, i, all)))
        .flatMap(List::stream)
        .filter(i -> i > 0 || isTitle(text, filled.get(1), width))
        .map(filled::get)
        .sorted()
        .toList();
  }

  /** The line without spaces and without a page number at either end. */
  private static String key(String line) {
    String bare = line.replaceAll("[\\s\u3000\u00a0]+", "");
    return PAGE.matcher(bare).replaceFirst("$1");
  }

  private static boolean atPageDistance(List<Integer> at) {
    if (at.size() < MIN_TIMES) {
      return false;
    }
    int[] gaps = new int[at.size() - 1];
    Arrays.setAll(gaps, i -> at.get(i + 1) - at.get(i));
    int[] sorted = gaps.clone();
    Arrays.sort(sorted);
    int median = sorted[sorted.length / 2];
    return sorted[0] >= MIN_PAGE_LINES
        && Arrays.stream(gaps).allMatch(gap -> Math.abs(gap - median) <= median * NEAR);
  }

  /** Whether the line before, other heads and feet left out, stops in the middle of a sentence. */
  private static boolean breaksSentence(
      String text, List<Span> filled, int line, List<Integer> heads) {
    int before = line - 1;
    while (before >= 0 && heads.contains(before)) {
      before--;
    }
    return before > 0
        && filled.get(before).length() > filled.get(line).length()
        && ENDS.indexOf(text.charAt(filled.get(before).end() - 1)) < 0;
  }

  private static boolean isTitle(String text, Span line, int width) {
    return line.length() < width && ENDS.indexOf(text.charAt(line.end() - 1)) < 0;
  }
}
