package zhaojing.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhaojing.model.ThemeId;

/** Reads a campaign's YAML. Every fault is a {@link KnowledgeFileException} with file and field. */
public final class CampaignFile {
  private static final Set<String> FIELDS =
      Set.of("id", "name", "from", "to", "exclusions", "themes");
  private static final Set<String> THEME_FIELDS =
      Set.of("id", "name", "cues", "weak", "faults", "exclusions", "examples");

  private CampaignFile() {}

  public static Campaign read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    } catch (IOException e) {
      throw new KnowledgeFileException(file.toString(), "", "文件打不开");
    }
  }

  /** For a stream without a name. The caller closes it. */
  public static Campaign read(InputStream in) {
    return read("活动文件", in);
  }

  /** A campaign that comes with the program, by id. */
  public static Campaign builtIn(String id) {
    return Lexicons.resource("models/campaigns/" + id + ".yaml", CampaignFile::read);
  }

  private static Campaign read(String file, InputStream in) {
    YamlNode root = YamlNode.read(file, in).allowing(FIELDS);
    LocalDate from = date(root.need("from"));
    LocalDate to = date(root.need("to"));
    if (to.isBefore(from)) {
      throw root.get("to").fault("早于 from");
    }
    List<Theme> themes = new ArrayList<>();
    Set<ThemeId> seen = new HashSet<>();
    for (YamlNode node : root.need("themes").items()) {
      Theme theme = theme(node.allowing(THEME_FIELDS));
      if (!seen.add(theme.id())) {
        throw node.get("id").fault("与前面的主题重名：" + theme.id());
      }
      themes.add(theme);
    }
    if (themes.isEmpty()) {
      throw root.get("themes").fault("一个主题也没有");
    }
    return new Campaign(
        id(root.need("id")),
        root.need("name").text(),
        from,
        to,
        themes,
        Lexicons.cues(root.get("exclusions")));
  }

  private static Theme theme(YamlNode node) {
    List<String> cues = Lexicons.cues(node.get("cues"));
    List<String> faults = Lexicons.cues(node.get("faults"));
    if (cues.isEmpty() && faults.isEmpty()) {
      throw node.get("cues").fault("cues 和 faults 都是空的");
    }
    YamlNode examples = node.need("examples").allowing(Set.of("flag", "pass", "known_miss"));
    return new Theme(
        new ThemeId(id(node.need("id"))),
        node.need("name").text(),
        cues,
        Lexicons.cues(node.get("weak")),
        faults,
        Lexicons.cues(node.get("exclusions")),
        new Theme.Examples(
            examples.need("flag").texts(),
            examples.need("pass").texts(),
            examples.get("known_miss").texts()));
  }

  private static String id(YamlNode node) {
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
