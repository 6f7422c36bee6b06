package zhaojing.similarity.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WinnowingPropertyTest {
  @Property(tries = 500)
  void everySharedRunOfTheGuaranteedLengthIsFound(
      @ForAll @CharRange(from = '一', to = '丘') @StringLength(max = 60) String before,
      @ForAll @CharRange(from = '一', to = '丘') @StringLength(max = 60) String after,
      @ForAll @CharRange(from = '一', to = '龥') @StringLength(min = 40, max = 40) String pool,
      @ForAll @IntRange(min = 1, max = 12) int k,
      @ForAll @IntRange(min = 1, max = 12) int window) {
    Winnowing winnowing = new Winnowing(k, window);
    String run = pool.substring(0, winnowing.guaranteedRun());
    Fingerprints left = winnowing.of(before + run + after);
    Fingerprints right = winnowing.of(after + run);
    assertTrue(
        Arrays.stream(left.hashes())
            .anyMatch(h -> Arrays.stream(right.hashes()).anyMatch(g -> g == h)),
        "a shared run of " + run.length());
  }

  @Property(tries = 200)
  void positionsRiseAndNoGapIsWiderThanAWindow(
      @ForAll @StringLength(min = 20, max = 200) String text) {
    Winnowing winnowing = new Winnowing(8, 8);
    int before = -1;
    for (int position : winnowing.of(text).positions()) {
      assertTrue(position > before && position - before <= winnowing.window());
      before = position;
    }
    assertTrue(text.length() - winnowing.k() - before < winnowing.window());
  }

  @Test
  void aTextShorterThanAShingleHasNone() {
    assertEquals(0, new Winnowing(8, 8).of("七个字的短文本").size());
    assertEquals(1, new Winnowing(8, 8).of("刚好八个字的文本").size());
  }
}
