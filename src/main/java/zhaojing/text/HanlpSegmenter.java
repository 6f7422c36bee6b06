package zhaojing.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import zhaojing.model.Span;

/**
 * Words by HanLP's shortest-path segmenter with person names, over its own dictionary and the
 * domain's words.
 */
public final class HanlpSegmenter implements Segmenter {
  private final Segment segment;

  /**
   * @param domainWords added to the dictionary of this process as nouns, unless it has them already
   */
  public HanlpSegmenter(Collection<String> domainWords) {
    for (String word : domainWords) {
      CustomDictionary.add(word, "nz 1");
    }
    segment =
        HanLP.newSegment()
            .enableOffset(true)
            .enableNameRecognize(true)
            .enableCustomDictionary(true);
  }

  @Override
  public List<Token> segment(View view) {
    List<Token> tokens = new ArrayList<>();
    for (Term term : segment.seg(view.text())) {
      if (!term.word.isBlank()) {
        Span inView = new Span(term.offset, term.offset + term.word.length());
        tokens.add(new Token(term.word, term.nature.toString(), view.map().original(inView)));
      }
    }
    return tokens;
  }
}
