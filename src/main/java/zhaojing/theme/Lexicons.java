package zhaojing.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import zhaojing.model.Genre;
import zhaojing.model.ThemeId;

/**
 * All word lists, rules and tables of this package as data.
 *
 * @param clues in the order of the files
 * @param rules weights of clues for moves
 * @param headings cues that tell the section a heading opens, in order of precedence
 * @param leads cues of a sentence that opens a section without a heading
 * @param noSections longer phrases that hide a cue of {@code headings} and {@code leads}
 * @param stances the stance table
 * @param genres what speaks for a genre
 * @param associations words that often stand near a theme; only the trained models look at them
 * @param examples run by the build
 */
public record Lexicons(
    List<ClueGroup> clues,
    List<Rule> rules,
    Map<Section, List<String>> headings,
    Map<Section, List<String>> leads,
    List<String> noSections,
    List<StanceRow> stances,
    List<GenreRule> genres,
    Map<ThemeId, List<String>> associations,
    List<TagExample> examples) {
  private static final String FOLDER = "models/lexicons/";

  public Lexicons {
    clues = List.copyOf(clues);
    rules = List.copyOf(rules);
    noSections = List.copyOf(noSections);
    stances = List.copyOf(stances);
    genres = List.copyOf(genres);
    associations = Map.copyOf(associations);
    examples = List.copyOf(examples);
  }

  /** The lexicons that come with the program. */
  public static Lexicons builtIn() {
    return LexiconFiles.read(name -> resource(FOLDER + name, YamlNode::read));
  }

  /**
   * The lexicons of a folder laid out like {@code models/lexicons}.
   *
   * @throws KnowledgeFileException naming file and field when one is missing or wrong
   */
  public static Lexicons read(Path folder) {
    return LexiconFiles.read(
        name -> {
          Path file = folder.resolve(name);
          try (InputStream in = Files.newInputStream(file)) {
            return YamlNode.read(file.toString(), in);
          } catch (IOException e) {
            throw new KnowledgeFileException(file.toString(), "", "文件打不开");
          }
        });
  }

  /**
   * These lexicons with what {@code campaign} adds: its titles, headings and the dimensions of its
   * self-examinations.
   */
  public Lexicons with(Campaign campaign) {
    CampaignWords words = campaign.words();
    Map<Section, List<String>> more = new LinkedHashMap<>(words.sections());
    List<String> dimensions = words.dimensions().stream().map(d -> d + "方面").toList();
    more.merge(Section.PROBLEMS, dimensions, Lexicons::joined);
    Map<Section, List<String>> joined = new LinkedHashMap<>(headings);
    more.forEach((section, cues) -> joined.merge(section, cues, Lexicons::joined));
    return new Lexicons(
        clues,
        rules,
        joined,
        leads,
        noSections,
        stances,
        genres.stream().map(rule -> with(rule, words.titles())).toList(),
        associations,
        examples);
  }

  private static GenreRule with(GenreRule rule, Map<Genre, List<String>> titles) {
    return new GenreRule(
        rule.genre(),
        rule.titleWeight(),
        joined(rule.titleCues(), titles.getOrDefault(rule.genre(), List.of())),
        rule.titleExclusions(),
        rule.formWeight(),
        rule.formLimit(),
        rule.formCues(),
        rule.formExclusions());
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }

  static <T> T resource(String name, BiFunction<String, InputStream, T> reader) {
    try (InputStream in = Lexicons.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new KnowledgeFileException(name, "", "程序里没有这个文件");
      }
      return reader.apply(name, in);
    } catch (IOException e) {
      throw new KnowledgeFileException(name, "", "读不出来");
    }
  }

  /**
   * Cues of a list: every text may hold several, separated by spaces, so that files stay readable.
   */
  static List<String> cues(YamlNode list) {
    return list.items().stream().flatMap(Lexicons::split).distinct().toList();
  }

  private static Stream<String> split(YamlNode line) {
    List<String> cues = List.of(line.text().trim().split("[ \\u3000]+"));
    for (String cue : cues) {
      try {
        Cue.parse(cue);
      } catch (IllegalArgumentException e) {
        throw line.fault("词条" + cue + "：" + e.getMessage());
      }
    }
    return cues.stream();
  }
}
