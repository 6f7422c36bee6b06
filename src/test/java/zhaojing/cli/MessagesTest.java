package zhaojing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Messages CHINESE = Messages.of(List.of());
  private static final Messages ENGLISH = Messages.of(List.of("review", "--lang", "en"));

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(
        new TreeSet<>(CHINESE.bundle().keySet()), new TreeSet<>(ENGLISH.bundle().keySet()));
  }

  @Test
  void englishHasNoChineseWords() {
    for (String key : ENGLISH.bundle().keySet()) {
      assertFalse(HAN.matcher(ENGLISH.bundle().getString(key)).find(), key);
    }
  }

  @Test
  void argumentsAreFilledInAndThousandsAreNotGrouped() {
    assertEquals("读取文稿：12345 / 20000", CHINESE.text("progress.step", "读取文稿", 12345, 20000));
    assertEquals("The unit level is at least 1", ENGLISH.text("error.unit-level"));
  }
}
