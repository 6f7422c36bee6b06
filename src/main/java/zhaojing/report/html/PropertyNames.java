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
      case "template" -> "所用模板";
      case "fonts" -> "字体";
      case "rsids" -> "修订标识";
      case "imageHashes" -> "图片摘要";
      case "comments" -> "批注条数";
      case "commentText" -> "批注";
      case "trackedChanges" -> "修订处数";
      case "footnotes" -> "脚注条数";
      case "textBoxes" -> "文本框个数";
      case "hiddenChars" -> "隐藏文字字数";
      case "hiddenText" -> "隐藏文字";
      case "whiteChars" -> "白色文字字数";
      case "whiteText" -> "白色文字";
      case "ocrEngine" -> "文字识别程序";
      case "ocrConfidence" -> "识别置信度";
      default -> property;
    };
  }
}
