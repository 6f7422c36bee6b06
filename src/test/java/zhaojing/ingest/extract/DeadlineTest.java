package zhaojing.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class DeadlineTest {
  @Test
  void whatIsInTimeIsReturned() throws Exception {
    assertEquals("done", Deadline.call(() -> "done", Duration.ofSeconds(10)));
  }

  @Test
  void aParserThatRunsOnIsStoppedAtItsNextText() throws Exception {
    CountDownLatch stopped = new CountDownLatch(1);
    assertThrows(
        TimeoutException.class, () -> Deadline.call(() -> endless(stopped), Duration.ofMillis(50)));
    assertTrue(stopped.await(10, TimeUnit.SECONDS), "the thread must not go on for ever");
  }

  private static String endless(CountDownLatch stopped) {
    LineHandler handler = new LineHandler(Integer.MAX_VALUE, false, true);
    char[] blank = {' '};
    try {
      while (true) {
        handler.characters(blank, 0, 1);
      }
    } catch (SAXException e) {
      stopped.countDown();
      return "stopped";
    }
  }
}
