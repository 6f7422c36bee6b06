package zhaojing.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhaojing.model.ThemeGroup;
import zhaojing.model.ThemeId;

/**
 * Reads the themes of a file together with those it includes.
 *
 * <p>{@code include} names files below {@code models}, whole or with a choice of themes: {@code
 * themes/four-winds.yaml} or {@code {file: campaigns/x.yaml, themes: [study]}}. Included themes
 * stand before the file's own, in the order named. A theme may be there once; {@code extend: true}
 * adds a file's lists to an included theme instead. A group comes along when all its themes do.
 */
final class ThemeFiles {
  private static final Pattern NAME =
      Pattern.compile("(?:themes|campaigns)/[a-z][a-z0-9-]{0,60}\\.yaml");
  private static final Set<String> THEME_FIELDS =
      Set.of("id", "name", "extend", "cues", "weak", "faults", "exclusions", "examples");

  /** Themes in order, the exclusions that hold for all, and groups by id. */
  record Themes(Map<ThemeId, Theme> byId, Set<String> exclusions, Map<String, ThemeGroup> groups) {}

  private final Function<String, YamlNode> open;

  /**
   * @param open gives the root of a file below {@code models}, or throws {@link
   *     KnowledgeFileException}
   */
  ThemeFiles(Function<String, YamlNode> open) {
    this.open = open;
  }

  /**
   * @param name of the file below {@code models}, so that it is not included in itself
   */
  Themes read(YamlNode root, String name) {
    return read(root, List.of(name));
  }

  private Themes read(YamlNode root, List<String> trail) {
    Themes all = new Themes(new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashMap<>());
    for (YamlNode item : root.get("include").items()) {
      include(item, trail, all);
    }
    all.exclusions().addAll(Lexicons.cues(root.get("exclusions")));
    for (YamlNode node : root.get("themes").items()) {
      own(node.allowing(THEME_FIELDS), all.byId());
    }
    for (YamlNode node : root.get("groups").items()) {
      ThemeGroups.add(node, all);
    }
    return all;
  }

  private void include(YamlNode item, List<String> trail, Themes all) {
    boolean whole = item.node().isTextual();
    YamlNode file = whole ? item : item.allowing(Set.of("file", "themes")).need("file");
    String name = file.text();
    if (!NAME.matcher(name).matches()) {
      throw file.fault("应当是 themes/….yaml 或 campaigns/….yaml：" + name);
    }
    if (trail.contains(name)) {
      throw file.fault("互相包含：" + String.join(" → ", trail) + " → " + name);
    }
    List<String> longer = Stream.concat(trail.stream(), Stream.of(name)).toList();
    Themes found = read(open.apply(name).allowing(CampaignFile.FIELDS), longer);
    List<Theme> chosen = new ArrayList<>();
    if (whole || item.get("themes").isMissing()) {
      chosen.addAll(found.byId().values());
    } else {
      item.get("themes").items().forEach(id -> chosen.add(chosen(id, found, name)));
    }
    for (Theme theme : chosen) {
      if (all.byId().putIfAbsent(theme.id(), theme) != null) {
        throw item.fault("主题 " + theme.id() + " 已经包含过了");
      }
    }
    all.exclusions().addAll(found.exclusions());
    ThemeGroups.include(found, chosen, all);
  }

  private static Theme chosen(YamlNode id, Themes found, String file) {
    Theme theme = found.byId().get(new ThemeId(CampaignFile.id(id)));
    if (theme == null) {
      throw id.fault(file + " 里没有主题 " + id.text());
    }
    return theme;
  }

  private static void own(YamlNode node, Map<ThemeId, Theme> themes) {
    ThemeId id = new ThemeId(CampaignFile.id(node.need("id")));
    Theme included = themes.get(id);
    boolean extend = node.get("extend").node().asBoolean(false);
    if (extend && included == null) {
      throw node.get("extend").fault("没有包含过主题 " + id);
    }
    if (!extend && included != null) {
      throw node.get("id").fault("与前面的主题重名：" + id + "（补充词条请写 extend: true）");
    }
    themes.put(
        id, extend ? joined(included, extension(id, included.name(), node)) : theme(id, node));
  }

  private static Theme theme(ThemeId id, YamlNode node) {
    YamlNode examples = node.need("examples");
    examples.need("flag");
    examples.need("pass");
    return extension(id, node.need("name").text(), node);
  }

  private static Theme extension(ThemeId id, String name, YamlNode node) {
    List<String> cues = Lexicons.cues(node.get("cues"));
    List<String> faults = Lexicons.cues(node.get("faults"));
    if (cues.isEmpty() && faults.isEmpty()) {
      throw node.get("cues").fault("cues 和 faults 都是空的");
    }
    YamlNode examples = node.get("examples").allowing(Set.of("flag", "pass", "known_miss"));
    return new Theme(
        id,
        name,
        cues,
        Lexicons.cues(node.get("weak")),
        faults,
        Lexicons.cues(node.get("exclusions")),
        new Theme.Examples(
            examples.get("flag").texts(),
            examples.get("pass").texts(),
            examples.get("known_miss").texts()));
  }

  private static Theme joined(Theme theme, Theme more) {
    return new Theme(
        theme.id(),
        theme.name(),
        joined(theme.cues(), more.cues()),
        joined(theme.weak(), more.weak()),
        joined(theme.faults(), more.faults()),
        joined(theme.exclusions(), more.exclusions()),
        new Theme.Examples(
            joined(theme.examples().flag(), more.examples().flag()),
            joined(theme.examples().pass(), more.examples().pass()),
            joined(theme.examples().knownMiss(), more.examples().knownMiss())));
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }
}
