package zhaojing.ingest.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.Attribution;
import zhaojing.model.Attribution.Kind;
import zhaojing.model.Attribution.Origin;
import zhaojing.model.Metadata;
import zhaojing.model.Span;
import zhaojing.model.UnitId;

/** All signs of who wrote a text, where and when, each with where it stands. */
public final class Attributions {
  private static final double LABELLED = 0.95;
  private static final double NAMED = 0.9;
  private static final double BARE = 0.8;
  private static final double FOLDER = 0.8;
  private static final double PROPERTY = 0.4;
  private static final int MAX_LINE_CHARS = 40;

  private static final Pattern DATE =
      Pattern.compile(
          "(?:19|20)\\d{2} ?[年.．/-] ?\\d{1,2} ?[月.．/-] ?\\d{1,2} ?[日号]?|[一二]九?[〇○零0一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}[日号]?");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?:年|(?=[\\p{IsHan}_. -]))");
  private static final Pattern UNIT =
      Pattern.compile(
          "^[（(]?(?:单位[:：] ?)?(?<unit>\\p{IsHan}{2,12}?(?:镇|乡|街道办事处|街道|局|医院|中学|小学|公司))"
              + "(?:党委|党总支|党支部|政府)?(?=$|[\\s\u3000）)]|[12二]\\d{3})");

  private Attributions() {}

  /**
   * @param name of the file without its extension; empty for a part of a bundle
   * @param text of this submission; spans are in it
   */
  public static List<Attribution> of(String name, UnitId unit, String text, Metadata metadata) {
    List<Attribution> found = new ArrayList<>();
    AuthorFromName.of(name).ifPresent(a -> add(found, Kind.AUTHOR, a, Origin.FILE_NAME, NAMED));
    Matcher year = YEAR.matcher(name);
    if (year.find()) {
      add(found, Kind.DATE, year.group(), Origin.FILE_NAME, BARE);
    }
    if (!unit.equals(UnitId.NONE)) {
      add(found, Kind.UNIT, unit.name(), Origin.PATH, FOLDER);
    }
    TextEdges edges = TextEdges.of(text);
    edges.head().stream().skip(1).forEach(l -> line(found, text, l, Origin.TITLE_BLOCK));
    edges.tail().forEach(l -> line(found, text, l, Origin.SIGNATURE));
    property(found, metadata, Kind.AUTHOR, "creator");
    property(found, metadata, Kind.DATE, "created");
    return List.copyOf(found);
  }

  /**
   * The signs inside one part of a bundle. The file's name and properties are those of whoever put
   * the parts together and tell nothing.
   *
   * @param title of the part
   */
  public static List<Attribution> ofPart(String title, UnitId unit, String text) {
    List<Attribution> found = new ArrayList<>();
    AuthorFromName.of(title)
        .ifPresent(
            author -> {
              int at = text.indexOf(author);
              Optional<Span> span =
                  Optional.of(new Span(Math.max(0, at), Math.max(0, at) + author.length()))
                      .filter(s -> at >= 0);
              found.add(new Attribution(Kind.AUTHOR, author, Origin.TITLE_BLOCK, NAMED, span));
            });
    found.addAll(of("", unit, text, Metadata.NONE));
    return List.copyOf(found);
  }

  private static void line(List<Attribution> found, String text, Span span, Origin origin) {
    String line = text.substring(span.start(), span.end());
    if (line.length() > MAX_LINE_CHARS) {
      return;
    }
    Optional<String> labelled = AuthorFromText.labelled(line);
    labelled
        .or(() -> AuthorFromText.signature(line))
        .ifPresent(
            author ->
                found.add(
                    new Attribution(
                        Kind.AUTHOR,
                        author,
                        origin,
                        labelled.isPresent() ? LABELLED : BARE,
                        Optional.of(place(line, author, span)))));
    Matcher unit = UNIT.matcher(line);
    (unit.find() ? Optional.of(unit.group("unit")) : UnitFromLine.of(line))
        .ifPresent(
            name ->
                found.add(
                    new Attribution(
                        Kind.UNIT, name, origin, BARE, Optional.of(place(line, name, span)))));
    Matcher date = DATE.matcher(line);
    if (date.find()) {
      Span at = new Span(span.start() + date.start(), span.start() + date.end());
      found.add(new Attribution(Kind.DATE, date.group(), origin, BARE, Optional.of(at)));
    }
  }

  /** Where the name stands in its line; spread names take the whole line. */
  private static Span place(String line, String author, Span span) {
    int at = line.indexOf(author);
    return at < 0 ? span : new Span(span.start() + at, span.start() + at + author.length());
  }

  private static void property(
      List<Attribution> found, Metadata metadata, Kind kind, String property) {
    String value = metadata.properties().get(property);
    if (value != null) {
      add(found, kind, value, Origin.PROPERTIES, PROPERTY);
    }
  }

  private static void add(
      List<Attribution> found, Kind kind, String value, Origin origin, double confidence) {
    found.add(new Attribution(kind, value, origin, confidence, Optional.empty()));
  }
}
