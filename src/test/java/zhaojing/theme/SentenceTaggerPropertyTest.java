package zhaojing.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import zhaojing.model.Genre;
import zhaojing.model.Span;
import zhaojing.model.TaggedSentence;
import zhaojing.text.Reading;

class SentenceTaggerPropertyTest {
  @Provide
  Arbitrary<String> messyText() {
    return Arbitraries.of(
            "我",
            "没有",
            "要",
            "反对",
            "形式主义",
            "走 过 场",
            "学习",
            "不够",
            "。",
            "，",
            "\n",
            "　",
            "\u200b",
            " 7 ",
            "一是",
            "（二）",
            "一、存在的问题\n",
            "二、原因\n",
            "“",
            "”",
            "有的",
            "每月",
            "3次",
            "：",
            "？",
            "…",
            "x",
            "\ud83d")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 200)
  void everySentenceIsTaggedOnceAndEvidenceStandsInTheText(
      @ForAll("messyText") String text, @ForAll Genre genre) {
    Reading reading = Texts.read(text);
    List<TaggedSentence> tagged = Texts.TAGGER.tag(reading, genre);
    assertEquals(
        reading.document().sentences(), tagged.stream().map(TaggedSentence::span).toList());
    for (TaggedSentence sentence : tagged) {
      assertTrue(sentence.confidence() > 0 && sentence.confidence() < 1);
      assertFalse(sentence.decidedBy().isBlank());
      for (Span words : sentence.themes().stream().flatMap(h -> h.evidence().stream()).toList()) {
        assertTrue(!words.isEmpty() && words.end() <= text.length());
      }
    }
  }
}
