package zhaojing.ingest.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import zhaojing.ingest.extract.Extraction;
import zhaojing.ingest.issue.Problem;
import zhaojing.model.Metadata;

/** A child whose parser does what the file's name says; the text is the process's number. */
final class BadParser {
  private BadParser() {}

  static final int MAX_CHARS = 1000;

  public static void main(String[] args) {
    ParserProcess.serve(BadParser::extract, MAX_CHARS);
  }

  private static Extraction extract(String path, byte[] bytes) {
    try {
      if (path.startsWith("picture-")) {
        Problem problem = Problem.PICTURE_UNREAD;
        return new Extraction.Refused(
            "image/png", Metadata.NONE, problem.status(), problem.at(path));
      }
      if (path.startsWith("mixed-")) {
        return new Extraction.Extracted(
            "application/pdf", "typed", Metadata.NONE, List.of(Problem.SCANNED_PAGES.at(path, 2)));
      }
      if (path.startsWith("scratch")) {
        Path scratch = Path.of(System.getProperty("java.io.tmpdir"));
        Files.writeString(scratch.resolve("left.tmp"), "left");
        return text(path, scratch.toString());
      }
      act(path.substring(0, path.indexOf('.')), new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException | InterruptedException e) {
      return text(path, "refused by the process");
    }
    return text(path, Long.toString(ProcessHandle.current().pid()));
  }

  static void act(String deed, String content) throws IOException, InterruptedException {
    switch (deed) {
      case "hang" -> spin();
      case "sleep" -> Thread.sleep(Long.MAX_VALUE);
      case "slow" -> Thread.sleep(3000);
      case "exit" -> System.exit(0);
      case "halt" -> Runtime.getRuntime().halt(77);
      case "memory" -> eat();
      case "stack" -> dig(0);
      case "throw" -> throw new IllegalStateException("a bug");
      case "garbage" -> raw("not an answer at all, but many words of no use to anybody");
      case "half" -> raw("ZJW1T");
      case "native" ->
          new ProcessBuilder("kill", "-SEGV", Long.toString(ProcessHandle.current().pid()))
              .start()
              .waitFor();
      case "socket" -> {
        try (Socket socket = new Socket()) {
          socket.connect(new InetSocketAddress("127.0.0.1", Integer.parseInt(content)), 2000);
        }
      }
      case "url" -> URI.create("http://127.0.0.1:" + content + "/x").toURL().openStream().close();
      default -> {}
    }
  }

  private static void spin() {
    long steps = 0;
    while (steps >= 0) {
      steps = (steps + 1) & 0xFFFF;
    }
  }

  private static void eat() {
    List<byte[]> eaten = new ArrayList<>();
    while (!eaten.contains(new byte[0])) {
      eaten.add(new byte[16 << 20]);
    }
  }

  private static int dig(int depth) {
    return depth < 0 ? 0 : dig((depth + 1) & 0xFFFF) + 1;
  }

  private static void raw(String words) throws IOException {
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write(words.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static Extraction text(String path, String text) {
    if (path.startsWith("other")) {
      return text("else", text);
    }
    if (path.startsWith("long")) {
      return text("x", "字".repeat(MAX_CHARS + 1));
    }
    return new Extraction.Extracted(
        "text/plain", text, Metadata.NONE, List.of(Problem.MISNAMED.at(path, "x")));
  }
}
