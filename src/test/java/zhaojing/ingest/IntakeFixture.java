package zhaojing.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files to take in, and what came of them. */
final class IntakeFixture {
  static final String TEXT = "群众路线心得体会\n清溪镇 王五\n参加教育实践活动以来，我每周下村两次，\n\n记了三本日记。";

  private IntakeFixture() {}

  static void put(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  static void put(Path file, String text) throws IOException {
    put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] zip(Charset names, Object... nameAndContent) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (int i = 0; i < nameAndContent.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) nameAndContent[i]));
        Object content = nameAndContent[i + 1];
        zip.write(content instanceof byte[] b ? b : ((String) content).getBytes("UTF-8"));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static Map<String, Received> receive(Path... inputs) throws IOException, InputException {
    return receive(ReadLimits.DEFAULT, UnitRule.FIRST_FOLDER, inputs);
  }

  static Map<String, Received> receive(ReadLimits limits, UnitRule rule, Path... inputs)
      throws IOException, InputException {
    Map<String, Received> received = new TreeMap<>();
    try (Intake intake = new Intake(limits, rule, Isolation.THREAD)) {
      for (InputFile file : intake.list(List.of(inputs))) {
        for (Received one : intake.read(file)) {
          Received before = received.put(one.path(), one);
          if (before != null) {
            throw new AssertionError("two inputs share a path: " + one.path());
          }
        }
      }
    }
    return received;
  }

  /** The issue's code, or the text when there is one. */
  static String outcome(Received received) {
    return received instanceof ReceivedText text
        ? text.text()
        : ((ReceivedNothing) received).issue().code();
  }

  static String only(Path input) throws IOException, InputException {
    Map<String, Received> received = receive(input);
    if (received.size() != 1) {
      throw new AssertionError("not one input: " + received.keySet());
    }
    return outcome(received.values().iterator().next());
  }
}
