package zhaojing.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.synonym.Synonym;
import com.hankcs.hanlp.dictionary.CoreSynonymDictionary;
import com.hankcs.hanlp.dictionary.common.CommonSynonymDictionary.SynonymItem;
import java.util.List;

/** Says the same in other words or characters: what writers do who hide a copy. */
public final class Rewriting {
  private Rewriting() {}

  /** Words that may stand for {@code word}, without itself; none when the dictionary has none. */
  public static List<String> synonyms(String word) {
    SynonymItem item = CoreSynonymDictionary.get(word);
    return item == null || item.type != Synonym.Type.EQUAL
        ? List.of()
        : item.synonymList.stream()
            .map(Synonym::getRealWord)
            .filter(w -> !w.equals(word))
            .distinct()
            .toList();
  }

  /** The text in traditional characters. */
  public static String traditional(String text) {
    return HanLP.convertToTraditionalChinese(text);
  }
}
