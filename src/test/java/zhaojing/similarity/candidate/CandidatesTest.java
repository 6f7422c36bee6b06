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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
    return new IndexedText(view, new BitSet(), new BitSet());
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
            .map(t -> new IndexedText(t.view(), official, new BitSet()))
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
  void aTextThatHundredsCopiedPairsThemAll() {
    String essay = own(7, 300);
    int copies = 150;
    List<CandidatePair> pairs =
        new Candidates(texts(copies, i -> own(1000 + i, 50) + essay + own(5000 + i, 50))).pairs();
    assertEquals(copies * (copies - 1) / 2, pairs.size());
  }

  @Test
  void aTextThatMoreCopiedTiesThemAllWithoutAllPairs() {
    String essay = own(7, 200);
    int copies = 1100;
    List<CandidatePair> pairs =
        new Candidates(texts(copies, i -> own(1000 + i, 20) + essay)).pairs();
    Set<Integer> tied = new HashSet<>();
    pairs.forEach(p -> tied.addAll(List.of(p.left(), p.right())));
    assertEquals(copies, tied.size());
    assertTrue(pairs.size() < copies * 5, "pairs: " + pairs.size());
  }

  /** Every tenth character or so changed. */
  private static String edited(String text, long seed) {
    Random random = new Random(seed);
    StringBuilder changed = new StringBuilder(text);
    for (int i = random.nextInt(20); i < text.length(); i += 5 + random.nextInt(30)) {
      changed.setCharAt(i, (char) ('一' + random.nextInt(3000)));
    }
    return changed.toString();
  }

  @Test
  void editedCopiesByManyAreFoundAmongFormulae() {
    String essay = own(21, 600);
    int copies = 100;
    int all = 700;
    Candidates candidates =
        new Candidates(
            texts(all, i -> formulae(i) + (i < copies ? edited(essay, i) : own(7000 + i, 600))));
    List<CandidatePair> pairs = candidates.pairs();
    long among = pairs.stream().filter(p -> p.right() < copies).count();
    assertTrue(among >= copies * (copies - 1) / 2 * 0.97, "found " + among);
    assertTrue(pairs.size() - among < 50, "of formulae: " + (pairs.size() - among));
  }

  /** Six of ten formulae behind each other, as many writers string them. */
  private static String formulae(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int f = 0; f < 10; f++) {
      if (random.nextInt(10) < 6) {
        text.append(own(90_000 + f, 14 + f * 2));
      }
    }
    return text.toString();
  }

  @Test
  void formulaeBehindEachOtherMakeNoPairs() {
    assertEquals(
        0, new Candidates(texts(500, i -> formulae(i) + own(8000 + i, 300))).pairs().size(), 9);
  }

  @Property(tries = 20)
  void everySharedRunOfFortyCharactersMakesAPair(@ForAll long seed) {
    Random random = new Random(seed);
    int count = 60;
    String[] views = new String[count];
    Set<CandidatePair> planted = new HashSet<>();
    for (int i = 0; i < count; i++) {
      views[i] = own(seed + i, 200 + random.nextInt(300));
    }
    for (int n = 0; n < 20; n++) {
      int left = random.nextInt(count - 1);
      int right = left + 1 + random.nextInt(count - left - 1);
      int from = random.nextInt(150);
      int at = random.nextInt(views[right].length());
      String run = views[left].substring(from, from + 40);
      views[left] = views[left] + own(seed - n, 20) + run;
      views[right] = views[right].substring(0, at) + run + views[right].substring(at);
    }
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        if (shareRun(views[i], views[j], 40)) {
          planted.add(new CandidatePair(i, j));
        }
      }
    }
    Set<CandidatePair> found = new HashSet<>(new Candidates(texts(count, i -> views[i])).pairs());
    found.retainAll(planted);
    assertEquals(planted, found);
  }

  private static boolean shareRun(String left, String right, int length) {
    for (int i = 0; i + length <= left.length(); i++) {
      if (right.contains(left.substring(i, i + length))) {
        return true;
      }
    }
    return false;
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

  /** A copy in which of every nine characters five are others. */
  private static String changed(String text, long seed) {
    StringBuilder changed = new StringBuilder(own(seed, text.length()));
    for (int i = 0; i + 4 <= text.length(); i += 9) {
      changed.replace(i, i + 4, text.substring(i, i + 4));
    }
    return changed.toString();
  }

  @Test
  void aPassageOfWhichOnlyScatteredWordsAreLeftIsWorthAFinerLook() {
    String passage = own(99, 100);
    Candidates candidates =
        new Candidates(
            List.of(
                text(own(1, 500) + passage + own(2, 300)),
                text(own(3, 700)),
                text(own(4, 200) + changed(passage, 5))));
    assertEquals(0, candidates.rightsOf(0).length);
    assertEquals(List.of(2), IntStream.of(candidates.scatteredRightsOf(0)).boxed().toList());
  }

  @Test
  void scatteredWordsOfOfficialLanguageOrFarApartAreNot() {
    String passage = own(99, 100);
    BitSet official = new BitSet();
    official.set(0, 400);
    IndexedText far = text(changed(own(7, 30), 8) + own(9, 200) + changed(own(10, 30), 11));
    Candidates candidates =
        new Candidates(
            List.of(
                new IndexedText(passage, new BitSet(), official),
                text(own(7, 30) + own(12, 200) + own(10, 30)),
                new IndexedText(changed(passage, 5), new BitSet(), official),
                far));
    assertEquals(0, candidates.scatteredRightsOf(0).length);
    assertEquals(0, candidates.scatteredRightsOf(1).length);
  }
}
