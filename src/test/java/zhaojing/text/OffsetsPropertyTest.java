package zhaojing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import zhaojing.model.Span;
import zhaojing.model.SubmissionId;

/** What must hold for any text, sensible or hostile. */
class OffsetsPropertyTest {
  private static final TextReader READER = new TextReader(new HanlpSegmenter(List.of()));

  /** Pieces that cleaning reacts to, joined at random. */
  @Provide
  Arbitrary<String> messyTexts() {
    return Arbitraries.of(
            "我",
            "们",
            "群众",
            "。",
            "！？",
            "”",
            "“",
            "（",
            "\n",
            "\n\n",
            " 10 ",
            "3",
            " ",
            "\u3000",
            "\u200b",
            "\ufeff",
            "⺠",
            "Ａ",
            "\ud83d",
            "\ude00",
            "😀",
            "\t",
            "\u0000",
            "一、",
            "第一篇",
            "- 3 -\n",
            "威 11 信",
            "個",
            "XX镇",
            "e\u0301",
            "清溪镇学习材料\n",
            "; Z* o# m) H( r% _",
            "&nbsp;",
            "ab-\n",
            "cd",
            "ロ",
            "О",
            "\uf98a",
            "\udb40\udd00",
            "\udb40",
            "\u3164",
            "三月十二日那天下着雨我到柳林沟去看那段\n")
        .list()
        .ofMaxSize(200)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 500)
  void messyTextKeepsItsOffsets(@ForAll("messyTexts") String text) {
    check(text);
  }

  @Property(tries = 300)
  void anyTextKeepsItsOffsets(@ForAll @StringLength(max = 300) String text) {
    check(text);
  }

  private static void check(String text) {
    Reading reading = READER.read(new SubmissionId("s1"), text);
    assertEquals(text, reading.document().text());
    checkMap(reading.view().map());
    Disguises disguises = Disguises.of(reading);
    checkOrder(disguises.lookAlikes(), text.length());
    checkOrder(disguises.traditional(), text.length());
    checkMap(Comparison.of(reading.view()).map());
    checkOrder(reading.document().paragraphs(), text.length());
    checkOrder(reading.document().sentences(), text.length());
    checkOrder(reading.tokens().stream().map(Token::span).toList(), text.length());
    for (Span sentence : reading.document().sentences()) {
      assertTrue(reading.document().paragraphs().stream().anyMatch(p -> p.contains(sentence)));
    }
    for (Token token : reading.tokens()) {
      assertEquals(token.word(), reading.clean(token.span()));
    }
  }

  private static void checkMap(OffsetMap map) {
    int before = -1;
    for (int i = 0; i <= map.viewLength(); i++) {
      int original = map.original(i);
      assertTrue(original > before || i == map.viewLength(), "offsets never go back");
      assertEquals(i, map.view(original), "map and inverse agree");
      before = original;
    }
    before = 0;
    for (int o = 0; o <= map.originalLength(); o++) {
      assertTrue(map.view(o) >= before);
      before = map.view(o);
    }
  }

  private static void checkOrder(List<Span> spans, int length) {
    int end = 0;
    for (Span span : spans) {
      assertTrue(span.start() >= end && !span.isEmpty() && span.end() <= length, spans.toString());
      end = span.end();
    }
  }
}
