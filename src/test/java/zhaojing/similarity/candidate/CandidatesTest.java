package zhaojing.similarity.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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

  private static BitSet none() {
    return new BitSet();
  }

  @Test
  void twoTextsWithOneSharedRunArePaired() {
    Candidates candidates = new Candidates();
    String shared = own(99, 40);
    candidates.add(own(1, 500) + shared + own(2, 300), none());
    candidates.add(own(3, 700), none());
    candidates.add(own(4, 200) + shared, none());
    assertEquals(List.of(new CandidatePair(0, 2)), candidates.pairs());
  }

  @Test
  void officialWordingMakesNoPairs() {
    Candidates candidates = new Candidates();
    for (int i = 0; i < 5; i++) {
      BitSet official = new BitSet();
      official.set(200, 200 + FORMULA.length());
      candidates.add(own(i, 200) + FORMULA + own(100 + i, 200), official);
    }
    assertEquals(List.of(), candidates.pairs());
  }

  @Test
  void aTextThatHundredsCopiedTiesThemAllWithoutAllPairs() {
    Candidates candidates = new Candidates();
    String essay = own(7, 900);
    int copies = 300;
    for (int i = 0; i < copies; i++) {
      candidates.add(own(1000 + i, 50) + essay + own(5000 + i, 50), none());
    }
    List<CandidatePair> pairs = candidates.pairs();
    Set<Integer> tied = new HashSet<>();
    pairs.forEach(p -> tied.addAll(List.of(p.left(), p.right())));
    assertEquals(copies, tied.size());
    assertTrue(pairs.size() < copies * 5, "pairs: " + pairs.size());
  }

  @Test
  void twentyPeopleWhoPasteOneParagraphAreAllPaired() {
    Candidates candidates = new Candidates();
    String paragraph = own(8, 150);
    for (int i = 0; i < 20; i++) {
      candidates.add(own(2000 + i, 600) + paragraph, none());
    }
    assertEquals(190, candidates.pairs().size());
  }

  @Test
  void frequenciesTellAFormulaFromAPairsOwnWords() {
    Candidates candidates = new Candidates();
    String pair = own(9, 60);
    for (int i = 0; i < 40; i++) {
      candidates.add(own(3000 + i, 300) + FORMULA + (i < 2 ? pair : ""), none());
    }
    Frequencies frequencies = candidates.frequencies();
    assertEquals(40, frequencies.texts(FORMULA));
    assertEquals(2, frequencies.texts(pair));
    assertFalse(candidates.pairs().isEmpty());
  }
}
