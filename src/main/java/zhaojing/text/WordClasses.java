package zhaojing.text;

import com.hankcs.hanlp.dictionary.CoreSynonymDictionary;
import com.hankcs.hanlp.dictionary.common.CommonSynonymDictionary.SynonymItem;
import java.util.Optional;

/**
 * Classes of words of like meaning, from the thesaurus that comes with HanLP: the code's first
 * letters name the wider class, all five the narrower.
 */
public final class WordClasses {
  private static final int WIDE = 4;
  private static final int NARROW = 5;

  private WordClasses() {}

  /**
   * @param wide code of the class of classes
   * @param narrow code of the class, beginning with {@code wide}
   */
  public record Classes(String wide, String narrow) {}

  /** Empty for a word the thesaurus does not have. */
  public static Optional<Classes> of(String word) {
    SynonymItem item = CoreSynonymDictionary.get(word);
    if (item == null || item.entry == null) {
      return Optional.empty();
    }
    String code = item.entry.getIdString();
    return code.length() < NARROW
        ? Optional.empty()
        : Optional.of(new Classes(code.substring(0, WIDE), code.substring(0, NARROW)));
  }
}
