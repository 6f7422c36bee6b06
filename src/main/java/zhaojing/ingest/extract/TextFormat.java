package zhaojing.ingest.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats a text may come in. */
enum TextFormat {
  DOCX(
      "Word 文档（docx）",
      List.of("docx", "docm", "dotx", "dotm", "wps", "wpt"),
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
      "application/vnd.ms-word.document.macroenabled.12",
      "application/vnd.ms-word.template.macroenabled.12"),
  DOC("Word 97–2003 文档（doc）", List.of("doc", "dot", "wps", "wpt"), "application/msword"),
  WORD_ML(
      "Word XML 文档",
      List.of("xml", "doc"),
      "application/vnd.ms-wordml",
      "application/vnd.ms-word2006ml"),
  PDF("PDF", List.of("pdf"), "application/pdf"),
  OFD("OFD 版式文件（ofd）", List.of("ofd"), "application/ofd"),
  RTF("RTF 文档", List.of("rtf"), "application/rtf"),
  ODT(
      "ODF 文档（odt）",
      List.of("odt", "ott"),
      "application/vnd.oasis.opendocument.text",
      "application/vnd.oasis.opendocument.text-template"),
  PPTX(
      "演示文稿（pptx）",
      List.of("pptx", "pptm", "ppsx", "dps"),
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
      "application/vnd.ms-powerpoint.presentation.macroenabled.12"),
  PPT(
      "PowerPoint 97–2003 演示文稿（ppt）",
      List.of("ppt", "pps", "dps"),
      "application/vnd.ms-powerpoint"),
  XLSX(
      "电子表格（xlsx）",
      List.of("xlsx", "xlsm", "xltx", "et"),
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
      "application/vnd.ms-excel.sheet.macroenabled.12"),
  XLS("Excel 97–2003 电子表格（xls）", List.of("xls", "xlt", "et"), "application/vnd.ms-excel"),
  CSV("逗号分隔的表格（csv）", List.of("csv", "tsv"), "text/csv"),
  HTML("网页（html）", List.of("html", "htm", "xhtml"), "text/html", "application/xhtml+xml"),
  MHT("网页存档（mht）", List.of("mht", "mhtml", "doc"), "multipart/related"),
  EML("电子邮件（eml）", List.of("eml"), "message/rfc822"),
  MSG("Outlook 电子邮件（msg）", List.of("msg"), "application/vnd.ms-outlook"),
  MARKDOWN("Markdown 文本（md）", List.of("md", "markdown"), "text/markdown"),
  TEXT("纯文本（txt）", List.of("txt", "text"), "text/plain");

  private final String chinese;
  private final List<String> extensions;
  private final List<String> mediaTypes;

  TextFormat(String chinese, List<String> extensions, String... mediaTypes) {
    this.chinese = chinese;
    this.extensions = extensions;
    this.mediaTypes = List.of(mediaTypes);
  }

  /** The name shown to readers. */
  String chinese() {
    return chinese;
  }

  /** The usual media type. */
  String mediaType() {
    return mediaTypes.get(0);
  }

  /** Whether only the name tells it from plain text. */
  boolean isPlain() {
    return this == TEXT || this == MARKDOWN || this == CSV;
  }

  boolean hasExtension(String extension) {
    return extensions.contains(extension);
  }

  static Optional<TextFormat> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(f -> f.mediaTypes.contains(mediaType)).findFirst();
  }

  static Optional<TextFormat> ofExtension(String extension) {
    return Arrays.stream(values()).filter(f -> f.hasExtension(extension)).findFirst();
  }
}
