package zhaojing.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two hands' labels of the same texts, sentence beside sentence. */
public final class LabelAgreement {
  private LabelAgreement() {}

  /**
   * Texts of the second hand that the first did not label are an error; the other way round they
   * are left out. Throws IllegalArgumentException, message in Chinese, for texts that differ.
   *
   * @return the pairs of each text, the first hand's labels as gold
   */
  public static List<List<LabelScores.Pair>> pairs(
      List<LabelledText> first, List<LabelledText> second) {
    Map<String, LabelledText> byName =
        first.stream().collect(Collectors.toMap(LabelledText::name, Function.identity()));
    List<List<LabelScores.Pair>> texts = new ArrayList<>();
    for (LabelledText other : second) {
      LabelledText text = byName.get(other.name());
      if (text == null) {
        throw new IllegalArgumentException(other.name() + "：第一人的文件夹里没有这篇");
      }
      if (!text.text().equals(other.text()) || !sameSentences(text, other)) {
        throw new IllegalArgumentException(other.name() + "：两人标注的句子不一样");
      }
      List<LabelScores.Pair> pairs = new ArrayList<>();
      for (int i = 0; i < text.sentences().size(); i++) {
        pairs.add(
            new LabelScores.Pair(
                text.sentences().get(i).labels(), other.sentences().get(i).labels()));
      }
      texts.add(pairs);
    }
    return texts;
  }

  private static boolean sameSentences(LabelledText one, LabelledText two) {
    return one.sentences().stream()
        .map(LabelledSentence::span)
        .toList()
        .equals(two.sentences().stream().map(LabelledSentence::span).toList());
  }
}
