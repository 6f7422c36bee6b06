package zhaojing.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import zhaojing.model.Genre;
import zhaojing.model.Move;
import zhaojing.model.Stance;
import zhaojing.model.ThemeId;

/** From the YAML files of {@code models/lexicons} to {@link Lexicons}. */
final class LexiconFiles {
  private static final Map<String, Move> MOVES = names(Move.values(), Move::id);
  private static final Map<String, Genre> GENRES = names(Genre.values(), Genre::id);
  private static final Map<String, Stance> STANCES = names(Stance.values(), Stance::id);
  private static final Map<String, Section> SECTIONS = names(Section.values(), Section::id);

  private LexiconFiles() {}

  static Lexicons read(Function<String, YamlNode> file) {
    YamlNode clueFile = file.apply("clues.yaml").allowing(Set.of("clues"));
    YamlNode moves = file.apply("moves.yaml").allowing(Set.of("rules", "examples"));
    YamlNode sections = file.apply("sections.yaml").allowing(Set.of("headings", "leads", "not"));
    YamlNode stances = file.apply("stance.yaml").allowing(Set.of("rows", "examples"));
    YamlNode genres = file.apply("genres.yaml").allowing(Set.of("genres"));
    YamlNode words = file.apply("theme-words.yaml").allowing(Set.of("words"));
    Map<ThemeId, List<String>> associations = new LinkedHashMap<>();
    words
        .need("words")
        .fields()
        .forEach((id, list) -> associations.put(new ThemeId(id), Lexicons.cues(list)));
    List<ClueGroup> clues =
        clueFile.need("clues").items().stream().map(LexiconFiles::clue).toList();
    Set<String> known = ContextClues.names();
    for (ClueGroup group : clues) {
      known.add(group.id());
      known.add(group.id() + ClueGroup.HELD);
    }
    List<TagExample> examples = new ArrayList<>();
    moves.get("examples").items().forEach(n -> examples.add(example(n)));
    stances.get("examples").items().forEach(n -> examples.add(example(n)));
    return new Lexicons(
        clues,
        moves.need("rules").items().stream().map(n -> rule(n, known)).toList(),
        sectionCues(sections.need("headings")),
        sectionCues(sections.need("leads")),
        Lexicons.cues(sections.get("not")),
        stances.need("rows").items().stream().map(n -> row(n, known)).toList(),
        genres.need("genres").items().stream().map(LexiconFiles::genre).toList(),
        associations,
        examples);
  }

  private static ClueGroup clue(YamlNode node) {
    node.allowing(Set.of("id", "scoped", "cues", "not", "yes", "no"));
    return new ClueGroup(
        node.need("id").text(),
        node.get("scoped").node().asBoolean(false),
        Lexicons.cues(node.need("cues")),
        Lexicons.cues(node.get("not")),
        node.need("yes").texts(),
        node.need("no").texts());
  }

  private static Rule rule(YamlNode node, Set<String> known) {
    node.allowing(Set.of("id", "all", "any", "none", "weights"));
    Map<Move, Double> weights = new EnumMap<>(Move.class);
    node.need("weights")
        .fields()
        .forEach((move, weight) -> weights.put(one(weight, move, MOVES), weight.number()));
    if (weights.isEmpty()) {
      throw node.get("weights").fault("是空的");
    }
    return new Rule(
        node.need("id").text(),
        known(node.get("all"), known),
        known(node.get("any"), known),
        known(node.get("none"), known),
        weights);
  }

  private static StanceRow row(YamlNode node, Set<String> known) {
    node.allowing(Set.of("all", "none", "stance"));
    YamlNode stance = node.need("stance");
    return new StanceRow(
        known(node.get("all"), known),
        known(node.get("none"), known),
        one(stance, stance.text(), STANCES));
  }

  private static List<String> known(YamlNode list, Set<String> known) {
    for (YamlNode item : list.items()) {
      if (!known.contains(item.text())) {
        throw item.fault("没有这个线索：" + item.text());
      }
    }
    return list.texts();
  }

  static Map<Section, List<String>> sectionCues(YamlNode node) {
    Map<Section, List<String>> cues = new LinkedHashMap<>();
    node.fields().forEach((id, list) -> cues.put(one(list, id, SECTIONS), Lexicons.cues(list)));
    return java.util.Collections.unmodifiableMap(cues);
  }

  static <T> Map<Genre, T> byGenre(YamlNode node, Function<YamlNode, T> value) {
    Map<Genre, T> values = new LinkedHashMap<>();
    node.fields().forEach((id, field) -> values.put(one(field, id, GENRES), value.apply(field)));
    return values;
  }

  private static GenreRule genre(YamlNode node) {
    node.allowing(Set.of("genre", "title", "form"));
    YamlNode id = node.need("genre");
    YamlNode title = node.get("title").allowing(Set.of("weight", "cues", "not"));
    YamlNode form = node.get("form").allowing(Set.of("weight", "limit", "cues", "not"));
    return new GenreRule(
        one(id, id.text(), GENRES),
        title.isMissing() ? 0 : title.need("weight").number(),
        Lexicons.cues(title.get("cues")),
        Lexicons.cues(title.get("not")),
        form.isMissing() ? 0 : form.need("weight").number(),
        form.isMissing() ? 0 : (int) form.need("limit").number(),
        Lexicons.cues(form.get("cues")),
        Lexicons.cues(form.get("not")));
  }

  static TagExample example(YamlNode node) {
    node.allowing(Set.of("text", "genre", "before", "move", "themes"));
    YamlNode genre = node.get("genre");
    YamlNode move = node.get("move");
    return new TagExample(
        node.need("text").text(),
        genre.isMissing() ? Genre.REFLECTION : one(genre, genre.text(), GENRES),
        node.get("before").texts(),
        move.isMissing() ? Optional.empty() : Optional.of(one(move, move.text(), MOVES)),
        node.get("themes").texts());
  }

  private static <E> E one(YamlNode at, String id, Map<String, E> names) {
    E found = names.get(id);
    if (found == null) {
      throw at.fault("没有“" + id + "”，只有 " + String.join("、", names.keySet()));
    }
    return found;
  }

  private static <E> Map<String, E> names(E[] values, Function<E, String> id) {
    return Arrays.stream(values)
        .collect(Collectors.toMap(id, e -> e, (a, b) -> a, LinkedHashMap::new));
  }
}
