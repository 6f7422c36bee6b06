package zhaojing.ingest.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The writer by a file's name: {@code 张三-心得体会}, {@code 第一支部_张三}, {@code 01张三}. */
public final class AuthorFromName {
  /** A name of two characters is often spread to the width of three: {@code 王　五}. */
  private static final Pattern SPREAD =
      Pattern.compile("(?<!\\p{IsHan})(\\p{IsHan})[ \u3000]{1,3}(\\p{IsHan})(?!\\p{IsHan})");

  private static final int MAX_CHARS = 200;

  private AuthorFromName() {}

  /**
   * @param name of the file, without its extension
   * @return the writer's name, when there is exactly one that is plain
   */
  public static Optional<String> of(String name) {
    String shown = name.substring(0, Math.min(name.length(), MAX_CHARS));
    List<NameChunk> chunks = chunks(SPREAD.matcher(shown).replaceAll("$1$2"));
    TreeSet<String> names = new TreeSet<>();
    for (NameChunk chunk : chunks) {
      chunk.alone().or(chunk::glued).ifPresent(names::add);
    }
    return names.size() == 1 ? Optional.of(names.first()) : Optional.empty();
  }

  private static List<NameChunk> chunks(String name) {
    List<NameChunk> chunks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || !PersonName.isHan(name.charAt(i))) {
        if (i > start) {
          chunks.add(new NameChunk(name.substring(start, i)));
        }
        start = i + 1;
      }
    }
    return chunks;
  }
}
