package zhaojing.ingest.extract;

import java.util.Map;
import java.util.Set;
import zhaojing.ingest.issue.Problem;
import zhaojing.model.Metadata;

/** Files of formats that hold no text to review, in words a secretary knows. */
final class Unsupported {
  private static final Set<String> ARCHIVES =
      Set.of(
          "application/x-rar-compressed",
          "application/x-7z-compressed",
          "application/x-tar",
          "application/gzip",
          "application/x-bzip2",
          "application/x-xz");

  /** Containers that Word or WPS could have made, were they whole. */
  private static final Set<String> BARE_CONTAINERS =
      Set.of(
          FormatDetector.UNKNOWN,
          "application/zip",
          "application/x-tika-ooxml",
          "application/x-tika-msoffice",
          "text/plain");

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("image/", "图片"),
          Map.entry("video/", "视频"),
          Map.entry("audio/", "录音"),
          Map.entry("font/", "字体"),
          Map.entry("application/x-dosexec", "程序"),
          Map.entry("application/x-msdownload", "程序"),
          Map.entry("application/x-executable", "程序"),
          Map.entry("application/vnd.ms-excel", "电子表格"),
          Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml", "电子表格"),
          Map.entry("application/vnd.ms-powerpoint", "演示文稿"),
          Map.entry("application/vnd.openxmlformats-officedocument.presentationml", "演示文稿"),
          Map.entry("application/vnd.ms-outlook", "电子邮件"),
          Map.entry("message/rfc822", "电子邮件或网页存档"));

  private Unsupported() {}

  static Extraction refuse(String path, String mediaType, String extension) {
    if (mediaType.equals("application/x-tika-ooxml-protected")) {
      return refused(path, mediaType, Problem.ENCRYPTED);
    }
    boolean document =
        TextFormat.ofExtension(extension).filter(f -> f != TextFormat.TEXT).isPresent();
    if (document && BARE_CONTAINERS.contains(mediaType)) {
      return refused(path, mediaType, Problem.DAMAGED);
    }
    if (extension.equals("ofd")) {
      return refused(path, mediaType, Problem.UNSUPPORTED, "OFD 版式文件");
    }
    if (ARCHIVES.contains(mediaType) || extension.equals("rar")) {
      return refused(path, mediaType, Problem.ARCHIVE_UNSUPPORTED, extension);
    }
    return refused(path, mediaType, Problem.UNSUPPORTED, word(mediaType));
  }

  private static String word(String mediaType) {
    return WORDS.entrySet().stream()
        .filter(e -> mediaType.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(mediaType.equals(FormatDetector.UNKNOWN) ? "无法识别的文件" : mediaType);
  }

  private static Extraction refused(
      String path, String mediaType, Problem problem, Object... details) {
    return new Extraction.Refused(
        mediaType, Metadata.NONE, problem.status(), problem.at(path, details));
  }
}
