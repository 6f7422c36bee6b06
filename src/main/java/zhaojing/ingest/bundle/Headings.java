package zhaojing.ingest.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import zhaojing.ingest.author.AuthorFromText;
import zhaojing.ingest.bundle.Heading.Kind;

/** Which lines that look like headings do open a text. */
final class Headings {
  /** A heading with less under it is an entry of a list. */
  private static final int MIN_BODY_CHARS = 60;

  private static final int MIN_STEM_CHARS = 8;

  private static final Pattern CONCLUSION =
      Pattern.compile("[ \u3000]*(?:结语|结束语|尾声|结尾|写在最后|结论)[ \u3000]*");

  /** I, not we. */
  private static final Pattern OWN = Pattern.compile("我(?!们)");

  private final String text;

  Headings(String text) {
    this.text = text;
  }

  /** The openings in order; their number may be one or none. */
  List<Heading> openings() {
    List<Heading> opened = inOrder(withBody(lines()));
    if (isOneText(opened)) {
      return List.of();
    }
    List<Heading> strong = opened.stream().filter(h -> h.kind() != Kind.TITLE).toList();
    if (strong.size() < 2) {
      return strong;
    }
    // Above the first text stands at most the title of the whole.
    Heading first = strong.get(0);
    return opened.stream().filter(h -> first.number() != 1 || h.start() >= first.start()).toList();
  }

  private List<Heading> lines() {
    List<Heading> found = new ArrayList<>();
    String stem = "";
    int at = 0;
    for (String line : text.split("\n", -1)) {
      Optional<Heading> heading = HeadingLine.of(line, at);
      heading.ifPresent(found::add);
      if (heading.filter(h -> h.kind() == Kind.SERIES).isPresent()) {
        String title = heading.get().title().replaceFirst("[0-9一二三四五六七八九十]{1,3}$", "");
        stem = title.length() >= MIN_STEM_CHARS ? title : stem;
      }
      if (!stem.isEmpty()) {
        HeadingLine.inside(line, at, stem).ifPresent(found::add);
      }
      at += line.length() + 1;
    }
    return found;
  }

  /**
   * One text whose sections are called 第一篇: it ends with a conclusion, or its writer speaks in the
   * first person between the title and the first of them.
   */
  private boolean isOneText(List<Heading> opened) {
    List<Heading> pieces = opened.stream().filter(h -> h.kind() == Kind.PIECE).toList();
    if (pieces.size() < 2 || opened.stream().anyMatch(h -> h.kind() == Kind.SERIES)) {
      return false;
    }
    boolean concludes =
        text.substring(pieces.get(pieces.size() - 1).bodyStart())
            .lines()
            .anyMatch(line -> CONCLUSION.matcher(line).matches());
    List<String> above =
        text.substring(0, pieces.get(0).start()).lines().filter(l -> !l.isBlank()).toList();
    boolean signed =
        above.size() >= 3 && AuthorFromText.signature(above.get(1).strip()).isPresent();
    boolean introduces =
        above.size() >= 2
            && OWN.matcher(above.get(above.size() - 1)).find()
            && above.get(above.size() - 1).length() >= MIN_BODY_CHARS / 2;
    return concludes || signed && introduces;
  }

  /**
   * Joins each heading that has no text of its own to the next: a table of contents to the first
   * text, 第一篇：X to the X under it. At the end it is dropped.
   */
  private List<Heading> withBody(List<Heading> all) {
    List<Heading> kept = new ArrayList<>();
    List<Heading> waiting = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Heading heading = all.get(i);
      int next = i + 1 < all.size() ? all.get(i + 1).start() : text.length();
      boolean bare = chars(heading.bodyStart(), next) < MIN_BODY_CHARS;
      if (bare && heading.kind() == Kind.PIECE) {
        waiting.add(heading);
      } else if (!bare) {
        kept.add(joined(waiting, heading, all, i));
        waiting.clear();
      }
    }
    return kept;
  }

  private Heading joined(List<Heading> waiting, Heading heading, List<Heading> all, int index) {
    if (waiting.isEmpty()) {
      return heading;
    }
    int start = waiting.get(0).start();
    if (heading.kind() != Kind.PIECE) {
      return waiting.get(waiting.size() - 1).over(heading).from(start);
    }
    boolean lastOfContents =
        all.subList(index + 1, all.size()).stream()
            .filter(h -> h.kind() == Kind.PIECE)
            .findFirst()
            .filter(h -> h.number() <= heading.number())
            .isPresent();
    // A preface after a table of contents is no text of the last title listed.
    return lastOfContents
        ? new Heading(start, heading.bodyStart(), Kind.TITLE, 0, heading.title())
        : heading.from(start);
  }

  /** Numbers must count on: 篇 from any number, restarting at one; essays inside from one or two. */
  private static List<Heading> inOrder(List<Heading> headings) {
    List<Heading> kept = new ArrayList<>();
    int piece = 0;
    int series = 0;
    for (Heading heading : headings) {
      int number = heading.number();
      boolean counts =
          switch (heading.kind()) {
            case PIECE -> number > piece || number == 1;
            case SERIES -> number == series + 1 || series == 0 && number <= 2 || number == 1;
            case EDITION, TITLE -> true;
          };
      if (counts) {
        kept.add(heading);
        piece = heading.kind() == Kind.PIECE ? number : piece;
        series =
            switch (heading.kind()) {
              case PIECE -> 0;
              case SERIES -> number;
              case EDITION, TITLE -> series;
            };
      }
    }
    return kept;
  }

  private int chars(int from, int to) {
    return (int) text.substring(Math.min(from, to), to).chars().filter(c -> !isBlank(c)).count();
  }

  static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
