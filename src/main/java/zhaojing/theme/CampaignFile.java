package zhaojing.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a campaign's YAML. Every fault is a {@link KnowledgeFileException} with file and field. */
public final class CampaignFile {
  static final Set<String> FIELDS =
      Set.of(
          "id",
          "name",
          "names",
          "from",
          "to",
          "include",
          "exclusions",
          "phrases",
          "activities",
          "dimensions",
          "sections",
          "titles",
          "leastChars",
          "themes",
          "groups",
          "examples");
  private static final Function<String, YamlNode> BUILT_IN =
      name -> Lexicons.resource("models/" + name, YamlNode::read);

  private CampaignFile() {}

  /** What the file includes comes from the knowledge that comes with the program. */
  public static Campaign read(Path file) {
    return read(file(file), file.toString(), BUILT_IN);
  }

  /**
   * @param models folder that holds {@code campaigns} and {@code themes}, for what the file
   *     includes
   */
  public static Campaign read(Path file, Path models) {
    boolean inside = file.startsWith(models);
    String name = inside ? models.relativize(file).toString().replace('\\', '/') : file.toString();
    return read(file(file), name, included -> file(models.resolve(included)));
  }

  /** For a stream without a name. The caller closes it. */
  public static Campaign read(InputStream in) {
    return read(YamlNode.read("活动文件", in), "", BUILT_IN);
  }

  /** A campaign that comes with the program, by id. */
  public static Campaign builtIn(String id) {
    String name = "campaigns/" + id + ".yaml";
    return read(BUILT_IN.apply(name), name, BUILT_IN);
  }

  /** The head alone, without what the file includes. */
  public static CampaignHead head(Path file) {
    return head(file(file));
  }

  private static YamlNode file(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return YamlNode.read(file.toString(), in);
    } catch (IOException e) {
      throw new KnowledgeFileException(file.toString(), "", "文件打不开");
    }
  }

  private static Campaign read(YamlNode root, String file, Function<String, YamlNode> open) {
    root.allowing(FIELDS);
    CampaignHead head = head(root);
    ThemeFiles.Themes themes = new ThemeFiles(open).read(root, file);
    if (themes.byId().isEmpty()) {
      throw root.get("themes").fault("一个主题也没有");
    }
    return new Campaign(
        head,
        new ArrayList<>(themes.byId().values()),
        new ArrayList<>(themes.groups().values()),
        new ArrayList<>(themes.exclusions()),
        words(root),
        root.get("examples").items().stream().map(LexiconFiles::example).toList());
  }

  private static CampaignHead head(YamlNode root) {
    String id = id(root.need("id"));
    String name = root.need("name").text();
    return new CampaignHead(id, name, period(root), names(root, name));
  }

  private static CampaignWords words(YamlNode root) {
    return new CampaignWords(
        Lexicons.cues(root.get("phrases")),
        root.get("activities").texts(),
        root.get("dimensions").texts(),
        LexiconFiles.sectionCues(root.get("sections")),
        LexiconFiles.byGenre(root.get("titles"), Lexicons::cues),
        LexiconFiles.byGenre(root.get("leastChars"), n -> (int) n.number()));
  }

  /** A file that tells none is called by its name, with and without the 党的 before it. */
  private static List<String> names(YamlNode root, String name) {
    Set<String> names = new LinkedHashSet<>(root.get("names").texts());
    if (names.isEmpty()) {
      names.add(name.startsWith("党的") ? name.substring(2) : name);
    }
    return List.copyOf(names);
  }

  private static Optional<Period> period(YamlNode root) {
    if (root.get("from").isMissing() && root.get("to").isMissing()) {
      return Optional.empty();
    }
    LocalDate from = date(root.need("from"));
    LocalDate to = date(root.need("to"));
    if (to.isBefore(from)) {
      throw root.get("to").fault("早于 from");
    }
    return Optional.of(new Period(from, to));
  }

  static String id(YamlNode node) {
    if (!node.text().matches("[a-z][a-z0-9-]{0,60}")) {
      throw node.fault("只能用小写字母、数字和连字符：" + node.text());
    }
    return node.text();
  }

  private static LocalDate date(YamlNode node) {
    try {
      return LocalDate.parse(node.text());
    } catch (DateTimeParseException e) {
      throw node.fault("应当是 2013-06-18 这样的日期：" + node.text());
    }
  }
}
