package zhaojing.similarity.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidatesTest {
  private static final String FORMULA = "要按照照镜子正衣冠洗洗澡治治病的总要求认真查摆自身存在的突出问题";

  /** Text that is like no other: Han characters at random. */
  private static String own(long seed, int length) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('一' + random.nextInt(3000)));
    }
    return text.toString();
  }

  private static IndexedText text(String view) {
    return new IndexedText(view, new BitSet());
  }

  private static List<IndexedText> texts(int count, IntFunction<String> view) {
    return IntStream.range(0, count).mapToObj(view).map(CandidatesTest::text).toList();
  }

  @Test
  void twoTextsWithOneSharedRunArePaired() {
    String shared = own(99, 40);
    Candidates candidates =
        new Candidates(
            List.of(
                text(own(1, 500) + shared + own(2, 300)),
                text(own(3, 700)),
                text(own(4, 200) + shared)));
    assertEquals(List.of(new CandidatePair(0, 2)), candidates.pairs());
  }

  @Test
  void officialWordingMakesNoPairs() {
    BitSet official = new BitSet();
    official.set(200, 200 + FORMULA.length());
    List<IndexedText> texts =
        texts(5, i -> own(i, 200) + FORMULA + own(100 + i, 200)).stream()
            .map(t -> new IndexedText(t.view(), official))
            .toList();
    assertEquals(List.of(), new Candidates(texts).pairs());
  }

  @Test
  void aFormulaOfManyTextsMakesNoPairsThoughNobodyListedIt() {
    Candidates candidates =
        new Candidates(texts(40, i -> own(i, 200) + FORMULA + own(500 + i, 200)));
    assertEquals(List.of(), candidates.pairs());
  }

  @Test
  void aTextThatHundredsCopiedTiesThemAllWithoutAllPairs() {
    String essay = own(7, 900);
    int copies = 300;
    List<CandidatePair> pairs =
        new Candidates(texts(copies, i -> own(1000 + i, 50) + essay + own(5000 + i, 50))).pairs();
    Set<Integer> tied = new HashSet<>();
    pairs.forEach(p -> tied.addAll(List.of(p.left(), p.right())));
    assertEquals(copies, tied.size());
    assertTrue(pairs.size() < copies * 5, "pairs: " + pairs.size());
  }

  @Test
  void twentyPeopleWhoPasteOneParagraphAreAllPaired() {
    String paragraph = own(8, 150);
    assertEquals(
        190, new Candidates(texts(20, i -> own(2000 + i, 600) + paragraph)).pairs().size());
  }

  @Test
  void aFormulaIsASetPhraseAndAParagraphOfManyIsNot() {
    String paragraph = own(9, 150);
    Frequencies frequencies =
        new Candidates(
                texts(
                    40,
                    i ->
                        own(3000 + i, 300)
                            + FORMULA
                            + own(6000 + i, 90)
                            + (i < 20 ? paragraph : "")))
            .frequencies();
    assertEquals(40, frequencies.mostTexts(FORMULA));
    assertEquals(0, frequencies.mostTexts(own(12, 60)));
    assertTrue(frequencies.setPhrases(FORMULA).cardinality() > FORMULA.length() / 2);
    assertTrue(frequencies.setPhrases(paragraph).isEmpty());
    assertEquals(20, frequencies.mostTexts(paragraph));
  }
}
