package zhaojing.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class WellFormedTest {
  @Test
  void keepsPairsAndReplacesHalves() {
    assertEquals("a\uFFFD", WellFormed.text("a\uD83D"));
    assertEquals("\uFFFD\uD83D\uDE00b", WellFormed.text("\uDE00\uD83D\uDE00b"));
    assertEquals("\uFFFD\uD83D\uDE00", WellFormed.text("\uD83D\uD83D\uDE00"));
  }

  @Test
  void leavesOrdinaryTextAlone() {
    String text = "照镜";
    assertSame(text, WellFormed.text(text));
  }

  @Property(tries = 300)
  void survivesUtf8WithTheSameOffsets(
      @ForAll @CharRange(from = '\uD7F0', to = '\uE010') String text) {
    String mended = WellFormed.text(text);
    assertEquals(text.length(), mended.length());
    byte[] bytes = mended.getBytes(StandardCharsets.UTF_8);
    assertEquals(mended, new String(bytes, StandardCharsets.UTF_8));
  }
}
