package zhaojing.theme;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import zhaojing.model.ThemeGroup;
import zhaojing.model.ThemeId;

/** Reads the groups of themes of a file. A theme is in one group at most. */
final class ThemeGroups {
  private ThemeGroups() {}

  /** Adds one of the file's own groups. */
  static void add(YamlNode node, ThemeFiles.Themes all) {
    node.allowing(Set.of("id", "name", "themes"));
    String id = CampaignFile.id(node.need("id"));
    Set<ThemeId> themes = new LinkedHashSet<>();
    for (YamlNode member : node.need("themes").items()) {
      ThemeId theme = new ThemeId(CampaignFile.id(member));
      if (!all.byId().containsKey(theme)) {
        throw member.fault("没有主题 " + theme);
      }
      if (!themes.add(theme) || grouped(theme, all)) {
        throw member.fault("主题 " + theme + " 已经在一个分组里了");
      }
    }
    if (themes.size() < 2) {
      throw node.get("themes").fault("一个分组至少有两个主题");
    }
    ThemeGroup group = new ThemeGroup(id, node.need("name").text(), List.copyOf(themes));
    if (all.groups().putIfAbsent(id, group) != null) {
      throw node.get("id").fault("与前面的分组重名：" + id);
    }
  }

  /** Takes over the groups of an included file whose themes were all chosen. */
  static void include(ThemeFiles.Themes found, Collection<Theme> chosen, ThemeFiles.Themes all) {
    List<ThemeId> ids = chosen.stream().map(Theme::id).toList();
    found.groups().values().stream()
        .filter(group -> ids.containsAll(group.themes()))
        .forEach(group -> all.groups().putIfAbsent(group.id(), group));
  }

  private static boolean grouped(ThemeId theme, ThemeFiles.Themes all) {
    return all.groups().values().stream().anyMatch(group -> group.themes().contains(theme));
  }
}
