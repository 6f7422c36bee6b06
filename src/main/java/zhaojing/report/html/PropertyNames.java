package zhaojing.report.html;

/** Chinese names of document properties. */
final class PropertyNames {
  private PropertyNames() {}

  static String chinese(String property) {
    return switch (property) {
      case "creator" -> "文档创建人";
      case "lastModifiedBy" -> "最后修改人";
      case "created" -> "创建时间";
      case "modified" -> "修改时间";
      case "editMinutes" -> "编辑分钟";
      case "revision" -> "修订次数";
      case "application" -> "编写软件";
      default -> property;
    };
  }
}
