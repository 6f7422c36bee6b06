package zhaojing.ingest.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats a text may come in. */
enum TextFormat {
  DOCX(
      "Word 文档（docx）",
      List.of("docx", "docm", "dotx", "dotm"),
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
  RTF("RTF 文档", List.of("rtf"), "application/rtf"),
  ODT(
      "ODF 文档（odt）",
      List.of("odt", "ott"),
      "application/vnd.oasis.opendocument.text",
      "application/vnd.oasis.opendocument.text-template"),
  HTML("网页（html）", List.of("html", "htm", "xhtml"), "text/html", "application/xhtml+xml"),
  TEXT("纯文本（txt）", List.of("txt", "text", "md"), "text/plain");

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
