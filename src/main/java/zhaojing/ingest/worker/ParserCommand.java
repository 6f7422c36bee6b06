package zhaojing.ingest.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a child is started.
 *
 * @param mainClass reads the protocol on its standard input
 * @param heapMegabytes of one child at most
 * @param maxChars of a text
 */
record ParserCommand(String mainClass, int heapMegabytes, int maxChars) {
  private static final int HEAP_MEGABYTES = 512;

  /** The exit code that ExitOnOutOfMemoryError gives. */
  static final int OUT_OF_MEMORY = 3;

  /** Settings of the parent that change what is read. */
  private static final List<String> INHERITED =
      List.of("file.encoding", "user.language", "user.timezone", "pdfbox.fontcache");

  /** Options of these would override ours. */
  private static final List<String> VARIABLES =
      List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS");

  /** Reads files, but no pictures. */
  static ParserCommand parser(int maxChars) {
    return new ParserCommand(ParserProcess.class.getName(), HEAP_MEGABYTES, maxChars);
  }

  /** Reads files and recognises what is written in pictures. */
  static ParserCommand recogniser(int maxChars) {
    return new ParserCommand(RecogniserProcess.class.getName(), HEAP_MEGABYTES, maxChars);
  }

  /** Starts a child whose temporary files go to {@code scratch}. */
  Process start(Path scratch) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(line(scratch));
    Map<String, String> environment = builder.environment();
    VARIABLES.forEach(environment::remove);
    // Not on the command line, which has its limits.
    environment.put("CLASSPATH", System.getProperty("java.class.path"));
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private List<String> line(Path scratch) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(
        List.of(
            "-Xmx" + heapMegabytes + "m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:+ErrorFileToStderr",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + scratch));
    line.addAll(Offline.options());
    INHERITED.stream()
        .filter(name -> System.getProperty(name) != null)
        .map(name -> "-D" + name + "=" + System.getProperty(name))
        .forEach(line::add);
    line.add(mainClass);
    line.add(Integer.toString(maxChars));
    return line;
  }
}
