package zhaojing.ingest.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zhaojing.ingest.extract.Extraction;
import zhaojing.ingest.extract.TextExtractor;
import zhaojing.sample.SampleFormat;

class ForkedExtractorTest {
  private static final int MAX_CHARS = BadParser.MAX_CHARS;
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private final ForkedExtractor bad =
      forked(new ParserCommand(BadParser.class.getName(), 64, MAX_CHARS));

  private static ForkedExtractor forked(ParserCommand command) {
    ParserCommand recogniser =
        new ParserCommand(BadRecogniser.class.getName(), command.heapMegabytes(), MAX_CHARS);
    return new ForkedExtractor(command, LIMIT, recogniser, Duration.ofSeconds(5));
  }

  @AfterEach
  void close() {
    bad.close();
  }

  private String ask(String path) {
    return ask(path, "x");
  }

  private String ask(String path, String content) {
    Extraction read = bad.extract(path, content.getBytes(StandardCharsets.UTF_8));
    return read instanceof Extraction.Extracted text
        ? text.text()
        : ((Extraction.Refused) read).issue().code();
  }

  private static Optional<ProcessHandle> process(String pid) {
    return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
  }

  @Test
  void oneChildServesFileAfterFileAndEndsWithTheRun() {
    String first = ask("good.docx");
    assertNotEquals(Long.toString(ProcessHandle.current().pid()), first);
    assertEquals(first, ask("good.pdf"));
    assertTrue(process(first).isPresent());
    bad.close();
    assertTrue(process(first).isEmpty(), "closed means gone");
  }

  @Test
  void aBadFileCostsItselfAndItsChild() {
    String before = ask("good.docx");
    for (String deed : List.of("hang", "sleep")) {
      before = lost(deed, "TIMEOUT", before);
    }
    for (String deed :
        List.of(
            "exit", "halt", "memory", "stack", "throw", "native", "garbage", "half", "other",
            "long")) {
      before = lost(deed, "PARSER_CRASHED", before);
    }
  }

  private String lost(String deed, String code, String before) {
    assertEquals(code, ask(deed + ".docx"));
    String after = ask("good.docx");
    assertNotEquals(before, after, "a fresh child after " + deed);
    assertTrue(process(before).isEmpty(), "the old one is gone after " + deed);
    return after;
  }

  @Test
  void theIssueNamesTheFileAndTheCause() {
    Extraction.Refused lost = (Extraction.Refused) bad.extract("memory.pdf", new byte[] {1});
    assertEquals("memory.pdf", lost.issue().path());
    assertTrue(lost.issue().message().contains("内存不足"), lost.issue().message());
  }

  @Test
  void aPictureGoesToARecogniserThatHasMoreTime() {
    assertEquals("recognised", ask("picture-good.png"));
    assertEquals("recognised", ask("mixed-slow.pdf"));
  }

  @Test
  void aRecogniserThatBreaksDownCostsThePictureAndNotTheTypedText() {
    String parser = ask("good.docx");
    assertEquals("OCR_CRASHED", ask("picture-native.png"));
    assertEquals("OCR_CRASHED", ask("picture-hang.png"));
    Extraction.Extracted mixed =
        (Extraction.Extracted) bad.extract("mixed-memory.pdf", new byte[] {1});
    assertEquals("typed", mixed.text());
    assertEquals(
        List.of("SCANNED_PAGES", "OCR_BROKE_OFF"),
        mixed.warnings().stream().map(w -> w.code()).toList());
    assertEquals(parser, ask("good.docx"), "the parser lives on");
    assertEquals("recognised", ask("picture-good.png"));
  }

  @Test
  void aThreadThatIsBusyDoesNotHoldUpAnother() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      Future<String> hanging = threads.submit(() -> ask("hang.docx"));
      List<Future<String>> good = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        good.add(threads.submit(() -> ask("good.docx")));
      }
      List<String> children = new ArrayList<>();
      for (Future<String> child : good) {
        children.add(child.get(30, TimeUnit.SECONDS));
      }
      assertTrue(children.stream().distinct().count() <= 2, children.toString());
      assertEquals("TIMEOUT", hanging.get(30, TimeUnit.SECONDS));
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void closingEndsAChildInTheMiddleOfAFile() throws Exception {
    String child = ask("good.docx");
    Thread reader = new Thread(() -> ask("sleep.docx"));
    reader.start();
    Thread.sleep(200);
    bad.close();
    reader.join(5000);
    assertFalse(reader.isAlive());
    assertTrue(process(child).isEmpty());
  }

  @Test
  void noNetworkInTheChild() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(server.getLocalPort());
      assertEquals("refused by the process", ask("socket.docx", port));
      assertEquals("refused by the process", ask("url.docx", port));
      server.setSoTimeout(200);
      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @Test
  void whereNoChildStartsTheFileIsReadHere() {
    try (ForkedExtractor none = forked(new ParserCommand("no.such.Main", 64, MAX_CHARS))) {
      Extraction read = none.extract("a.docx", SampleFormat.DOCX.write("正文"));
      assertEquals("正文", ((Extraction.Extracted) read).text());
    }
  }

  @Test
  void theTextIsTheSameAsWithoutAChild() {
    TextExtractor here = new TextExtractor(MAX_CHARS, LIMIT);
    try (ForkedExtractor forked = new ForkedExtractor(MAX_CHARS, Duration.ofSeconds(20))) {
      for (SampleFormat format : SampleFormat.values()) {
        byte[] bytes = format.write("心得体会\n第一段，𠮷林 \"引\" <b>。\t\uFFFD\n\n第二段" + "。".repeat(900));
        for (String name : List.of("好", "误.docx", "截")) {
          String path = name + "." + format.name().toLowerCase(Locale.ROOT);
          byte[] used = name.equals("截") ? java.util.Arrays.copyOf(bytes, bytes.length / 2) : bytes;
          assertEquals(here.extract(path, used), forked.extract(path, used), path);
        }
      }
    }
  }

  @Test
  void temporaryFilesGoWithTheChild() {
    Path scratch = Path.of(ask("scratch.docx"));
    assertTrue(Files.isRegularFile(scratch.resolve("left.tmp")));
    ask("hang.docx");
    assertFalse(Files.exists(scratch));
    Path next = Path.of(ask("scratch.docx"));
    bad.close();
    assertFalse(Files.exists(next));
  }
}
