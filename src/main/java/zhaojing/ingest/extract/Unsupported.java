package zhaojing.ingest.extract;

import java.util.Map;
import java.util.Set;
import zhaojing.ingest.issue.Problem;
import zhaojing.model.Metadata;

/** Files of formats that hold no text to review, in words a secretary knows. */
final class Unsupported {
  private static final Map<String, String> ARCHIVES =
      Map.of(
          "application/x-rar-compressed", "rar",
          "application/x-7z-compressed", "7z",
          "application/x-tar", "tar",
          "application/gzip", "gz",
          "application/x-bzip2", "bz2",
          "application/x-xz", "xz");

  /** Containers that Word or WPS could have made, were they whole. */
  private static final Set<String> BARE_CONTAINERS =
      Set.of(
          FormatDetector.UNKNOWN,
          "application/zip",
          "application/x-tika-ooxml",
          "application/x-tika-msoffice",
          "text/plain");

  /** What phones make of photos, and no free Java library reads. */
  private static final Map<String, String> PHOTOS =
      Map.of(
          "image/heic", "HEIC",
          "image/heic-sequence", "HEIC",
          "image/heif", "HEIF",
          "image/heif-sequence", "HEIF",
          "image/avif", "AVIF");

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("image/", "图片"),
          Map.entry("video/", "视频"),
          Map.entry("audio/", "录音"),
          Map.entry("font/", "字体"),
          Map.entry("application/x-dosexec", "程序"),
          Map.entry("application/x-msdownload", "程序"),
          Map.entry("application/x-executable", "程序"));

  private Unsupported() {}

  static Extraction refuse(String path, String mediaType, String extension) {
    if (mediaType.equals("application/x-tika-ooxml-protected")) {
      return refused(path, mediaType, Problem.ENCRYPTED);
    }
    boolean document = TextFormat.ofExtension(extension).filter(f -> !f.isPlain()).isPresent();
    if (document && BARE_CONTAINERS.contains(mediaType)) {
      return refused(path, mediaType, Problem.DAMAGED);
    }
    if (ARCHIVES.containsKey(mediaType)) {
      String kind = ARCHIVES.get(mediaType);
      return refused(path, mediaType, Problem.ARCHIVE_MISNAMED, kind);
    }
    if (PHOTOS.containsKey(mediaType)) {
      return refused(path, mediaType, Problem.PICTURE_FORMAT, PHOTOS.get(mediaType));
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
