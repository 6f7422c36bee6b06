package zhaojing.ingest.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Three essays of the sample corpus and what may be made of them. */
final class Essays {
  private static final Path CORPUS = Path.of("corpus/texts");
  private static final int LINE = 30;
  private static final int PAGE_LINES = 20;

  private final List<String> texts;

  Essays() throws IOException {
    texts =
        List.of(
            text("清溪镇/何秀芬-心得体会.docx.txt"),
            text("县第二中学/罗永成对照检查材料.docx.txt"),
            text("县农业局/赵铁柱.doc.txt"));
  }

  private static String text(String path) throws IOException {
    return Files.readString(CORPUS.resolve(path)).strip().replaceAll("\n{2,}", "\n");
  }

  /** Signed in its head by {@link #author}. */
  String first() {
    return texts.get(0);
  }

  String author() {
    return "何秀芬";
  }

  /** Signed at its end by {@link #signer}. */
  String signed() {
    return texts.get(2);
  }

  String signer() {
    return "赵铁柱";
  }

  String all() {
    return String.join("", texts);
  }

  String bundle() {
    return "第一篇：" + texts.get(0) + "\n第二篇：" + texts.get(1) + "\n第三篇：" + texts.get(2);
  }

  /** A table with a row for each of {@code count} texts. */
  String rows(int count) {
    StringBuilder rows = new StringBuilder("姓名\t正文");
    List<String> authors = List.of(author(), "罗永成", signer());
    for (int i = 0; i < count; i++) {
      rows.append('\n').append(authors.get(i)).append('\t').append(texts.get(i).replace('\n', '↵'));
    }
    return rows.toString();
  }

  /** The first text as if copied out of a printed page: every line broken, pages numbered. */
  String paged() {
    StringBuilder paged = new StringBuilder();
    int lines = 0;
    for (String paragraph : first().split("\n")) {
      for (int from = 0; from < paragraph.length(); from += LINE) {
        paged.append(paragraph, from, Math.min(paragraph.length(), from + LINE)).append('\n');
        if (++lines % PAGE_LINES == 0) {
          paged.append("— ").append(lines / PAGE_LINES).append(" —\n");
        }
      }
    }
    return paged.toString();
  }

  /** The first text with a note, a comment, deleted words and, if {@code hidden}, hidden ones. */
  String layered(boolean hidden) {
    int end = first().indexOf('。', first().length() / 3) + 1;
    return first().substring(0, end - 1)
        + "⟦注:见卫生院考勤簿。⟧"
        + first().substring(end - 1, end)
        + first().substring(end)
        + (hidden ? "⟦批:这里太虚⟧⟦删:删去的话⟧⟦隐:藏起来的话⟧" : "");
  }
}
