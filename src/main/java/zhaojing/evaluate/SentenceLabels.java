package zhaojing.evaluate;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.Move;
import zhaojing.model.Stance;
import zhaojing.model.ThemeId;

/**
 * The labels of one sentence.
 *
 * @param themes with the stance towards each
 */
public record SentenceLabels(Move move, Map<ThemeId, Stance> themes) {
  public SentenceLabels {
    themes = Collections.unmodifiableMap(new TreeMap<>(themes));
  }
}
