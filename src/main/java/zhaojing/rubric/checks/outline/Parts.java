package zhaojing.rubric.checks.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhaojing.model.Move;
import zhaojing.model.Span;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.rubric.evidence.Phrases;

/** The parts of a text as its headings and announcements name them. Immutable. */
public final class Parts {
  /** {@code models/checks/parts.yaml}; the file explains each. */
  record Words(
      LinkedHashMap<String, List<String>> parts,
      LinkedHashMap<String, List<String>> turns,
      LinkedHashMap<String, List<String>> announcements,
      List<String> not,
      List<String> titles) {}

  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_RUN_IN = 20;
  private static final int LONGEST_BARE_HEADING = 16;
  private static final int LONGEST_ANNOUNCEMENT = 70;
  private static final int LONGEST_MEMBER = 14;

  private final Words words = Knowledge.read("models/checks/parts.yaml", Words.class);
  private final Map<Part.Kind, Phrases> headings = phrases(words.parts());
  private final Map<Part.Kind, Phrases> turns = phrases(words.turns());
  private final Map<Part.Kind, Phrases> announcements = phrases(words.announcements());

  private Map<Part.Kind, Phrases> phrases(Map<String, List<String>> byKind) {
    Map<Part.Kind, Phrases> all = new LinkedHashMap<>();
    byKind.forEach(
        (kind, list) ->
            all.put(
                Part.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), new Phrases(list, words.not())));
    return all;
  }

  private static final class Shared {
    static final Parts ONE = new Parts();
  }

  private Parts() {}

  /** Those that come with the program; one for all, since the lists of words are large. */
  public static Parts standard() {
    return Shared.ONE;
  }

  /** Parts in order; what stands before the first is in none. */
  public List<Part> of(Subject subject) {
    List<Told> told = Told.all(subject);
    Set<Integer> starts = new HashSet<>();
    Set<Integer> ends = new HashSet<>();
    String text = subject.reading().document().text();
    for (Span paragraph : subject.reading().document().paragraphs()) {
      Span bare = stripped(paragraph, text);
      starts.add(bare.start());
      ends.add(bare.end());
    }
    List<Part> parts = new ArrayList<>();
    List<Told> inside = new ArrayList<>();
    Optional<Part.Kind> open = Optional.empty();
    boolean listed = true;
    Told heading = null;
    for (int i = 0; i < told.size(); i++) {
      Told here = told.get(i);
      Span bare = stripped(here.span(), text);
      boolean starting = starts.contains(bare.start());
      boolean line = starting && ends.contains(bare.end());
      String next = i + 1 < told.size() ? told.get(i + 1).words() : "";
      Optional<Part.Kind> opened =
          i == 0 ? Optional.empty() : opens(here, starting, line, next, open);
      if (i > 0 && opened.isEmpty() && listed) {
        opened = memberOpens(here.words().strip());
      }
      if (opened.isPresent()) {
        close(open, heading, inside, parts);
        inside = new ArrayList<>();
        heading = here;
        open = opened;
        listed = Numeral.begins(here.words()) && !line;
        if (here.move() != Move.STRUCTURAL && !line) {
          inside.add(here);
        }
      } else if (open.isPresent()) {
        inside.add(here);
      }
    }
    close(open, heading, inside, parts);
    return parts;
  }

  private static Span stripped(Span span, String text) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000';
  }

  private static void close(
      Optional<Part.Kind> kind, Told heading, List<Told> inside, List<Part> parts) {
    if (kind.isPresent()) {
      Span span =
          inside.isEmpty()
              ? heading.span()
              : heading.span().union(inside.get(inside.size() - 1).span());
      parts.add(new Part(kind.get(), heading.words().strip(), span, inside));
    }
  }

  /** What a sentence opens, if anything; a heading of the first order always opens something. */
  private Optional<Part.Kind> opens(
      Told here, boolean starting, boolean line, String next, Optional<Part.Kind> open) {
    String said = here.words().strip();
    if (starting && isHeading(said, line, here.move())) {
      return Optional.of(named(headings, said).orElse(Part.Kind.OTHER));
    }
    if (said.length() > LONGEST_ANNOUNCEMENT) {
      return starting || open.isPresent() ? turned(said, open) : Optional.empty();
    }
    boolean announces =
        !said.isEmpty() && (said.endsWith("：") || said.endsWith(":") || Numeral.begins(next));
    if (announces && !Numeral.begins(said)) {
      Optional<Part.Kind> named = named(announcements, said);
      if (named.isPresent()) {
        return named.filter(k -> !Optional.of(k).equals(open));
      }
    }
    return turned(said, open);
  }

  /** 二是找到了自身差距。三是明确了努力方向。 A list whose members are the parts of the text. */
  private Optional<Part.Kind> memberOpens(String said) {
    return Numeral.begins(said) && said.length() <= LONGEST_MEMBER
        ? named(headings, said)
        : Optional.empty();
  }

  /** A sentence that leads over to causes or measures. */
  private Optional<Part.Kind> turned(String said, Optional<Part.Kind> open) {
    String start = said.substring(0, Math.min(said.length(), LONGEST_HEADING));
    return named(turns, start).filter(k -> !Optional.of(k).equals(open));
  }

  private boolean isHeading(String line, boolean whole, Move move) {
    int most = whole ? LONGEST_HEADING : LONGEST_RUN_IN;
    boolean sentence =
        line.chars().limit(Math.max(0, line.length() - 1)).anyMatch(c -> "。！？；".indexOf(c) >= 0)
            || (whole && line.endsWith("。") && move != Move.STRUCTURAL);
    if (line.length() > most || sentence || words.titles().stream().anyMatch(line::endsWith)) {
      return false;
    }
    if (Numeral.isMain(line)) {
      return whole || named(headings, line).isPresent();
    }
    return whole
        && line.length() <= LONGEST_BARE_HEADING
        && !Numeral.begins(line)
        && named(headings, line).isPresent();
  }

  /** Kinds are tried in the order of the file. */
  private static Optional<Part.Kind> named(Map<Part.Kind, Phrases> byKind, String said) {
    return byKind.entrySet().stream()
        .filter(e -> e.getValue().standsIn(said))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
