package zhaojing.theme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhaojing.model.Genre;
import zhaojing.model.Span;
import zhaojing.text.Reading;

/**
 * Tells the kind of a text by its title and form: every genre gets the weight of its title cue and
 * of its form cues (each counted once, up to a limit); the heaviest wins, {@code other} when none
 * reaches {@value #LEAST}.
 */
public final class GenreReader {
  private static final double LEAST = 2.5;
  private static final int TITLE_LINES = 4;
  private static final int MAX_TITLE_LINE = 50;

  /** What a cue speaks for. */
  private record Key(Genre genre, String cue) {}

  private final CueIndex<Genre> titles;
  private final CueIndex<Key> forms;
  private final Map<Genre, GenreRule> rules = new EnumMap<>(Genre.class);

  public GenreReader(Lexicons lexicons) {
    List<CueIndex.Group<Genre>> titleGroups = new ArrayList<>();
    List<CueIndex.Group<Key>> formGroups = new ArrayList<>();
    for (GenreRule rule : lexicons.genres()) {
      rules.put(rule.genre(), rule);
      titleGroups.add(new CueIndex.Group<>(rule.genre(), rule.titleCues(), rule.titleExclusions()));
      for (String cue : rule.formCues()) {
        formGroups.add(
            new CueIndex.Group<>(new Key(rule.genre(), cue), List.of(cue), rule.formExclusions()));
      }
    }
    titles = new CueIndex<>(titleGroups);
    forms = new CueIndex<>(formGroups);
  }

  /**
   * @param title as known from the file or its name, empty when unknown; the text's own first lines
   *     are read too
   */
  public Genre read(String title, Reading reading) {
    String text = reading.view().text();
    String head = title + "\n" + firstLines(reading);
    Map<Genre, Double> sums = new EnumMap<>(Genre.class);
    Set<Genre> titled = new HashSet<>();
    titles.find(head).forEach(hit -> titled.add(hit.key()));
    titled.forEach(genre -> sums.merge(genre, rules.get(genre).titleWeight(), Double::sum));
    Map<Genre, Set<String>> formed = new EnumMap<>(Genre.class);
    forms
        .find("\n" + text + "\n")
        .forEach(
            hit ->
                formed
                    .computeIfAbsent(hit.key().genre(), g -> new HashSet<>())
                    .add(hit.key().cue()));
    formed.forEach(
        (genre, cues) -> {
          GenreRule rule = rules.get(genre);
          int counted = Math.min(cues.size(), rule.formLimit());
          sums.merge(genre, counted * rule.formWeight(), Double::sum);
        });
    Genre best = Genre.OTHER;
    double most = LEAST;
    for (Genre genre : Genre.values()) {
      double sum = sums.getOrDefault(genre, 0.0);
      if (sum >= most && (best == Genre.OTHER || sum > most)) {
        best = genre;
        most = sum;
      }
    }
    return best;
  }

  private static String firstLines(Reading reading) {
    StringBuilder lines = new StringBuilder();
    List<Span> paragraphs = reading.document().paragraphs();
    for (Span span : paragraphs.subList(0, Math.min(TITLE_LINES, paragraphs.size()))) {
      String line = reading.clean(span);
      if (line.length() > MAX_TITLE_LINE || line.endsWith("。")) {
        break;
      }
      lines.append(line).append('\n');
    }
    return lines.toString();
  }
}
