package zhaojing.similarity.library;

import java.util.Optional;
import zhaojing.model.LibraryKind;

/** Library texts for tests. */
final class Texts {
  static final String INCIDENT =
      "去年十一月，东岭村的周大嫂为一张低保证明跑了三趟镇政府。第一趟我在开会，第二趟我让她去找民政所，第三趟才给她盖了章。"
          + "她临走时说了一句“麻烦你们了”，我脸上发烫，半天没说出话来。";

  private Texts() {}

  static LibraryText of(LibraryKind kind, String title, String unit, String text) {
    return LibraryText.of(
        kind,
        title,
        Optional.of("李守田"),
        Optional.of(unit),
        unit + "/" + title + ".docx",
        LibraryId.sha256(title + unit + text),
        "",
        "2014-03-18",
        text);
  }

  static LibraryText numbered(int number) {
    return of(
        LibraryKind.EARLIER,
        "第" + number + "篇",
        "清溪镇",
        "这是第" + number + "篇往期文稿，写的是我包的第" + number + "个村。");
  }
}
